/** What an asset can be recognized by. */
export interface Marks {
  readonly macs: readonly string[];
  readonly addresses: readonly string[];
  readonly names: readonly string[];
}

/** Finds assets that scans and imports made or added marks to. The others can be computed from their marks. */
export interface AssetIndex {
  add(index: number, siteId: string, marks: Marks): void;
  addForeign(index: number, integrationId: string, foreignId: string): void;
  byForeign(integrationId: string, foreignId: string): number | undefined;
  byMark(kind: keyof Marks, siteId: string, mark: string): readonly number[];
}

/** Nothing is known yet. */
export function createAssetIndex(): AssetIndex {
  const marked = new Map<string, number[]>();
  const foreign = new Map<string, number>();
  const keyOf = (kind: keyof Marks, siteId: string, mark: string) =>
    `${kind} ${siteId} ${mark.toLowerCase()}`;
  return {
    add(index, siteId, marks) {
      for (const kind of ["macs", "addresses", "names"] as const)
        for (const mark of marks[kind]) {
          const key = keyOf(kind, siteId, mark);
          const known = marked.get(key);
          if (!known) marked.set(key, [index]);
          else if (!known.includes(index)) known.push(index);
        }
    },
    addForeign: (index, integrationId, foreignId) => void foreign.set(`${integrationId} ${foreignId}`, index),
    byForeign: (integrationId, foreignId) => foreign.get(`${integrationId} ${foreignId}`),
    byMark: (kind, siteId, mark) => marked.get(keyOf(kind, siteId, mark)) ?? [],
  };
}

/** The texts of `known` that are most like `text`, best first: at most `most`, and none that is quite another word. */
export function nearest(text: string, known: Iterable<string>, most = 3): readonly string[] {
  const wanted = plain(text);
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const name of new Set(known)) {
    const own = plain(name);
    const last = plain(name.slice(name.lastIndexOf(".") + 1));
    const distance = Math.min(editDistance(wanted, own), editDistance(wanted, last));
    // A part of the name is a good sign; three characters of one are not.
    const within = wanted.length >= 4 && own.includes(wanted);
    const score = within ? Math.min(distance, 1.5) : distance;
    if (score <= Math.max(2, wanted.length / 3)) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return scored.slice(0, most).map(({ name }) => name);
}

/** `did you mean a or b?`, or nothing. */
export function didYouMean(text: string, known: Iterable<string>): string {
  const names = nearest(text, known);
  return names.length === 0 ? "" : `; did you mean ${names.join(" or ")}?`;
}

/** A name as people mistype it: capitals, dashes and underscores do not matter. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[-_]/g, "");
}

/** Insertions, deletions, changes and exchanged neighbours that make one text of the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (above[column] as number) + 1,
        (line[column - 1] as number) + 1,
        (above[column - 1] as number) + change,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] as number) + 1);
      }
      line.push(least);
    }
    before = above;
    above = line;
  }
  return above[b.length] as number;
}

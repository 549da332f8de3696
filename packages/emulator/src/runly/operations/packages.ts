import { json } from "../../answers.js";
import { found, type Handlers } from "../call.js";
import { refuse } from "../problem.js";
import { iso } from "../run.js";
import type { State } from "../state.js";

interface Version {
  readonly version: string;
  readonly jobs: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly configType: string;
  }[];
}

const versionsOf = (state: State, name: string) =>
  found(state.packages.get(name), "package") as unknown as Version[];

function packageView(state: State, id: string) {
  const versions = versionsOf(state, id) as unknown as Record<string, unknown>[];
  const last = versions.at(-1);
  return {
    ...{ id, versions: versions.map(({ version }) => version), type: last?.type },
    ...{ updatedAt: last?.uploadedAt, updatedBy: last?.uploadedBy, isPublic: false },
  };
}

export const packageHandlers: Handlers = {
  getPackages: ({ state }) => json([...state.packages.keys()].map((id) => packageView(state, id))),
  getPackage: ({ state, path }) => json(packageView(state, path.name ?? "")),
  getPackageVersions: ({ state, path }) => json(versionsOf(state, path.name ?? "")),
  getPackageVersion: ({ state, path }) =>
    json(
      found(
        versionsOf(state, path.name ?? "").find(({ version }) => version === path.version),
        "version",
      ),
    ),
  async uploadPackage({ state, request }) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if (!isZip && !isGzip) refuse(400, "a package is a .nupkg, or a tar.gz of npm");
    const position = state.next();
    const name = `Uploaded.Package${position}`;
    const version = {
      ...{ id: name, version: "1.0.0", type: isZip ? "Nuget" : "Npm", clientVersion: null },
      ...{ uploadedAt: iso(state.now()), uploadedBy: "ada", status: "Pending", errorMessage: null, jobs: [] },
    };
    // Its jobs appear when it was looked into; the emulator cannot, and leaves it pending.
    state.packages.set(name, [version]);
    return json(version);
  },
  searchJobs({ state, url }) {
    const words = (url.searchParams.get("q") ?? "").toLowerCase();
    const byType = new Map<string, { name: string; type: string; versions: object[] }>();
    for (const versions of state.packages.values()) {
      for (const { version, jobs } of versions as unknown as Version[]) {
        for (const { id, name, type, configType } of jobs) {
          if (!type.toLowerCase().includes(words)) continue;
          const entry = byType.get(type) ?? { name, type, versions: [] };
          entry.versions.push({ id, configType, version });
          byType.set(type, entry);
        }
      }
    }
    return json([...byType.values()]);
  },
  getJob({ state, path }) {
    const jobs = [...state.packages.values()].flat().flatMap((one) => (one as unknown as Version).jobs);
    const { type } = found(
      jobs.find(({ id }) => id === path.jobId),
      "job",
    );
    return json({
      defaultConfig: { job: type, execution: { parallelTaskCount: 1 }, source: "" },
      schema: { type: "object", properties: { job: { type: "string" }, source: { type: "string" } } },
    });
  },
};

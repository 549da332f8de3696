import { Client } from "@runwire/runai";
import { describe, expect, test } from "vitest";
import { callOperation } from "./call-operation.js";
import { type CapturedRequest, capturingFetch } from "./captured-request.js";
import { type DocumentOperation, readDocument } from "./document.js";
import { expectBody, expectRequest } from "./expect-request.js";
import { leavingCalls, withPath } from "./leaving-calls.js";
import { type SampleCall, sampleCall } from "./sample.js";

// Sends every operation of the document through a real client, and judges what arrives by the document itself:
// the table that the client works by was generated from it, and may be wrong.

const { operations, resolve } = await readDocument("runai");
const url = "https://control-plane.example";
const token = "an-opaque-token";

const ownGroups: Readonly<Record<string, string>> = {
  "Administrator Command Line Interface": "adminCli",
  "Researcher Command Line Interface": "cli",
  "Researcher Command Line Interface Deprecated": "cliDeprecated",
  "AI Applications": "aiApplications",
  "NVIDIA NIM": "nim",
  NFS: "nfs",
  PVC: "pvc",
};

/** The client's group is the tag in camelCase. */
function groupOf({ tag }: DocumentOperation): string {
  const joined = tag.replace(/ ([A-Za-z])/g, (_, letter: string) => letter.toUpperCase());
  return ownGroups[tag] ?? joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** The nine deprecated operations whose name the current one has: their ids lead to the current one. */
const twins: Readonly<Record<string, string>> = {
  createProject: "createProjectDeprecated",
  getProjects: "getProjectsDeprecated",
  updateProject: "updateProjectDeprecated",
  deleteProject: "deleteProjectDeprecated",
  getProject: "getProjectDeprecated",
  getProjectMetrics: "getProjectMetricsDeprecated",
  getDepartments: "getDepartmentsDeprecated",
  getDepartmentMetrics: "getDepartmentMetricsDeprecated",
  getClusterMetrics: "getClusterMetricsDeprecated",
};

const jobs = ["workloads.wait", "reports.wait", "workspaces.submit", "trainings.submit", "inferences.submit"];

/** Calls an operation by its id, or where that is a twin's, by the name that is left to it. */
function call(client: object, operation: DocumentOperation, given: SampleCall, way: "group" | "path") {
  const id = twins[operation.id] ?? operation.id;
  return callOperation(client, { ...operation, id }, given, way, groupOf(operation));
}

const cases = operations.flatMap((operation) =>
  (["group", "path"] as const).map((way) => [operation.id, way, operation] as const),
);

test.each(cases)("%s by %s sends what the document says", async (_, way, operation) => {
  const { fetch, captured } = capturingFetch(() => answer(operation));
  const client = new Client({ token, url, fetch, limits: false, retry: false });
  const given = sampleCall(operation, resolve);
  await call(client, operation, given, way);

  const [sent, ...more] = captured;
  expect(more).toEqual([]);
  expectRequest(sent as CapturedRequest, operation, given, {
    base: url,
    headers: {
      ...acceptOf(operation),
      ...(operation.needsKey && { authorization: `Bearer ${token}` }),
      // A compressed body that was cut cannot be told from a whole one through plain fetch.
      ...(isStream(operation) && { "accept-encoding": "identity" }),
    },
  });
  await expectBody(sent as CapturedRequest, operation, given);
});

describe("a client", () => {
  const client = new Client({ token, url }) as unknown as Record<
    string,
    Record<string, { all?: unknown; csv?: unknown }>
  >;
  const groups = [...new Set(operations.map(groupOf))];
  const has = groups.flatMap((group) => Object.keys(client[group] ?? {}).map((name) => `${group}.${name}`));

  test("has all 391 operations by the vendor's ids, and nothing beside them, their names and the jobs", () => {
    const ids = operations.map((operation) => `${groupOf(operation)}.${operation.id}`);
    expect(ids).toHaveLength(391);
    expect(has).toEqual(expect.arrayContaining([...ids, ...jobs]));
    const names = has.filter((name) => !ids.includes(name) && !jobs.includes(name));
    // Where the id is the name already, there is no other.
    const without = operations.filter(({ id }) => /^[a-z]+([A-Z0-9][a-z0-9]*)*$/.test(id) && !twins[id]);
    // And the names of nine current operations are the ids of their twins.
    expect(names).toHaveLength(391 - without.length - 9);
    for (const name of names) expect(name).toMatch(/^[a-z]+[A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/);
  });

  test("has the nine twins both", () => {
    for (const [id, name] of Object.entries(twins)) {
      const group = groups.find((each) => client[each]?.[name] !== undefined) as string;
      expect(client[group]?.[id]).not.toBe(client[group]?.[name]);
      const current = id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      expect(client[group]?.[current]).toBe(client[group]?.[id]);
    }
  });

  test("walks the pages of 26 lists and gives CSV of 11 measures, each beside its method", () => {
    const methods = groups.flatMap((group) => [...new Set(Object.values(client[group] ?? {}))]);
    expect(methods.filter(({ all }) => all !== undefined)).toHaveLength(26);
    expect(methods.filter(({ csv }) => csv !== undefined)).toHaveLength(11);
  });

  test.each(withPath(operations))("refuses to leave the path of %s", async (_, operation) => {
    const { fetch, captured } = capturingFetch(() => answer(operation));
    const own = new Client({ token, url, fetch, limits: false });
    for (const given of leavingCalls(operation, resolve)) {
      await expect(call(own, operation, given, "group")).rejects.toMatchObject({
        name: "InvalidCallError",
      });
    }
    expect(captured).toEqual([]);
  });
});

function acceptOf({ answer: { mediaTypes } }: DocumentOperation): { readonly accept?: string } {
  const json = mediaTypes.filter((type) => type.endsWith("json"));
  const accepted = json.length > 0 ? json : mediaTypes;
  return accepted.length === 0 ? {} : { accept: accepted.join(", ") };
}

function isStream({ id }: DocumentOperation): boolean {
  return /^(download|get_binary|getAdminCLIRelease(ByVersion)?$)/.test(id);
}

/** A success as the document has it, as small as it can be. */
function answer({ answer: { status, mediaTypes } }: DocumentOperation): Response {
  const [type] = mediaTypes;
  if (type === undefined) return new Response(null, { status });
  return new Response("{}", { status, headers: { "content-type": type, "content-length": "2" } });
}

import { type RunaiEmulator, type RunaiEmulatorOptions, runaiEmulator } from "@runwire/emulator";
import { Client, isApiError, RecordStream, type TokenEndpoint } from "@runwire/runai";
import { answers } from "@runwire/runai/answers";
import { operations } from "@runwire/runai/operations";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../../packages/core/src/testing/manual-clock.js";
import type { AnswerSchema } from "../../packages/emulator/src/schema-answers/answer-schema.js";
import { findFault } from "../../packages/emulator/src/schema-answers/find-fault.js";

// The client and the emulator together, without sockets and on one clock, so that nothing waits.

interface Setting {
  readonly emulator: RunaiEmulator;
  readonly client: Client;
  readonly clock: ManualClock;
  /** The bodies and addresses of the requests, in their order. */
  readonly sent: { readonly path: string; readonly body: string; readonly query: URLSearchParams }[];
}

function setting(
  options: RunaiEmulatorOptions = {},
  clientOptions: { readonly tokenEndpoint?: TokenEndpoint } = {},
): Setting {
  const clock = new ManualClock();
  const emulator = runaiEmulator({ ...options, clock: { now: () => clock.date() } });
  const sent: Setting["sent"] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    const { pathname, searchParams } = new URL(url);
    sent.push({ path: pathname, body: await request.clone().text(), query: searchParams });
    return emulator.fetch(request);
  };
  const { clientId, clientSecret, origin } = emulator;
  const client = new Client(clientId, clientSecret, { url: origin, fetch, clock, ...clientOptions });
  return { emulator, client, clock, sent };
}

/** Lets time pass until a promise is settled. */
async function onTheClock<T>({ clock }: Setting, promise: Promise<T>): Promise<T> {
  let settled = false;
  const end = () => {
    settled = true;
  };
  promise.then(end, end);
  for (let step = 0; step < 500 && !settled; step++) await clock.advance(500);
  return promise;
}

describe("tokens", () => {
  test.each([
    ["v2", "/api/v2/token", /^grant_type=client_credentials&client_id=automation&client_secret=/],
    ["v1", "/api/v1/token", /^{"grantType":"client_credentials","clientID":"automation","clientSecret":"/],
    ["v1-app", "/api/v1/token", /^{"grantType":"app_token","AppId":"automation","AppSecret":"/],
  ] as const)("come from the endpoint %s, once for many calls", async (tokenEndpoint, path, body) => {
    const { client, sent, emulator } = setting({}, { tokenEndpoint });
    await Promise.all(Array.from({ length: 20 }, () => client.clusters.getClusters()));
    expect(emulator.stats.tokensIssued).toBe(1);
    expect(sent[0]?.path).toBe(path);
    expect(sent[0]?.body).toMatch(body);
  });

  test("are renewed before they expire, and after they were revoked", async () => {
    const { client, clock, emulator } = setting({ tokenLifetimeMs: 600_000 });
    await client.clusters.getClusters();
    await clock.advance(599_999);
    // The first still goes with the old token while the new one comes.
    for (let call = 0; call < 3; call++) await client.clusters.getClusters();
    expect(emulator.stats.tokensIssued).toBe(2);
    emulator.revokeTokens();
    await Promise.all([client.clusters.getClusters(), client.clusters.getClusters()]);
    expect(emulator.stats.tokensIssued).toBe(3);
  });

  test.each(["v2", "v1", "v1-app"] as const)(
    "are not asked for again where %s refuses the secret",
    async (way) => {
      const { emulator } = setting();
      let requests = 0;
      const client = new Client("automation", "wrong", {
        url: emulator.origin,
        fetch: (url, init) => {
          requests++;
          return emulator.fetch(new Request(url, init));
        },
        tokenEndpoint: way,
      });
      await expect(client.clusters.getClusters()).rejects.toMatchObject({ name: "AuthenticationError" });
      expect(requests).toBe(1);
    },
  );

  test("that were obtained elsewhere are used as they are", async () => {
    const { emulator } = setting();
    const { username, password } = emulator.user;
    const form = new URLSearchParams({ grant_type: "password", username, password, client_id: "cli" });
    const answer = await emulator.fetch(
      new Request(`${emulator.origin}/api/v2/token`, { method: "POST", body: form }),
    );
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const client = new Client({
      token,
      url: emulator.origin,
      fetch: (url, init) => emulator.fetch(new Request(url, init)),
    });
    expect(await client.clusters.getClusters()).toHaveLength(1);
  });

  test("of an account without an access rule are refused, and the error says what is missing", async () => {
    const { client, emulator } = setting();
    const made = await client.serviceAccounts.createServiceAccount({ body: { name: "new-account" } });
    const other = new Client(made.clientId ?? "", made.clientSecret, {
      url: emulator.origin,
      fetch: (url, init) => emulator.fetch(new Request(url, init)),
    });
    const refusal = await other.clusters.getClusters().catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      status: 403,
      message: expect.stringMatching(/an access rule has to give/),
    });
    await client.accessRules.createAccessRule({
      body: {
        subjectId: made.id,
        subjectType: "service-account",
        roleId: 1,
        scopeId: "1001",
        scopeType: "tenant",
      },
    });
    expect(await other.clusters.getClusters()).toHaveLength(1);
    expect(await other.me.getMeAccessRules.all().toArray()).toHaveLength(1);
  });
});

describe("lists", () => {
  const paged = Object.values(operations).filter(({ page }) => page !== undefined);
  const required: Record<string, object> = {
    get_datavolumes: { query: { requestType: "Originated" } },
    getAuditLogs: { query: { start: "2026-01-01T00:00:00Z", end: "2026-02-01T00:00:00Z" } },
  };

  async function furnished(): Promise<Setting & { readonly path: Record<string, string> }> {
    const made = setting({ projects: 7, nodes: 7, records: 7 });
    const { client, emulator, clock } = made;
    const { clusterId } = emulator;
    const [project] = await client.projects.getProjects.all().toArray();
    let workloadId = "";
    for (let n = 0; n < 7; n++) {
      await client.departments.createDepartment({ body: { name: `d-${n}`, clusterId, resources: [] } });
      await client.users.createUser({ body: { email: `user${n}@example.com` } });
      await client.nodePools.createNodepool({
        body: { name: `p-${n}`, labelKey: "k", labelValue: `${n}`, clusterId },
      });
      await client.reports.createReport({
        body: { name: `r-${n}`, start: "2026-01-01T00:00:00Z", end: "2026-02-01T00:00:00Z" },
      });
      const subject = {
        subjectId: "x",
        subjectType: "user",
        roleId: 2,
        scopeId: "1",
        scopeType: "project",
      } as const;
      await client.accessRules.createAccessRule({ body: subject });
      const { workloadId: id } = await client.workspaces.submit({
        ...{ name: `w-${n}`, projectId: project?.id ?? "", clusterId, image: "image" },
      });
      workloadId = id;
    }
    await clock.advance(1000);
    const path = { clusterUuid: clusterId, workloadId, AssetId: clusterId, revisionId: clusterId };
    return { ...made, path };
  }

  test("of all 26 kinds are walked in pages, none lost and none twice, in the same way", async () => {
    const { client, sent, path } = await furnished();
    expect(paged).toHaveLength(26);
    const lengths: Record<string, number> = {};
    for (const { id, group, name, parameters, page, method, path: template } of paged) {
      const options = {
        ...required[id],
        path: Object.fromEntries(
          parameters.filter((each) => each.in === "path").map((each) => [each.name, path[each.name]]),
        ),
      };
      const methods = client as unknown as Record<
        string,
        Record<string, { all(options: object): RecordStream<object> }>
      >;
      const walk = (pageSize: number) =>
        methods[group]?.[name]?.all({ ...options, pageSize }) as RecordStream<object>;
      expect(walk(2), id).toBeInstanceOf(RecordStream);
      const whole = await walk(500).toArray();
      const before = sent.length;
      const inPages = await walk(2).toArray();
      lengths[id] = whole.length;
      expect(inPages, id).toEqual(whole);
      const requests = sent.length - before;
      const needed = Math.max(1, Math.ceil(whole.length / 2));
      // Where the answer does not say that it is the last, a full last page takes one request more.
      const mayAskOnce = page?.next === undefined && whole.length % 2 === 0 ? 1 : 0;
      expect(requests, `${method} ${template}`).toBe(needed + mayAskOnce);
    }
    // A deployment without pods and rules has few of them; all others have several pages.
    const few = new Set(["get_workload_pods", "get_me_access_rules"]);
    for (const [id, length] of Object.entries(lengths)) {
      if (!few.has(id)) expect(length, id).toBeGreaterThan(3);
    }
  });

  test("go on from a cursor, in another process if need be", async () => {
    const { client } = await furnished();
    const first = client.projects.getProjects.all({ pageSize: 3 });
    const names: string[] = [];
    for await (const { name } of first) {
      names.push(name);
      if (names.length === 4) break;
    }
    // The loop was left within the fourth, so it does not count as consumed, and comes once more.
    expect(first.cursor).toEqual({ startKey: undefined, delivered: 3 });
    const { cursor } = first;
    const rest = await client.projects.getProjects.all({ pageSize: 2, cursor }).toArray();
    const all = await client.projects.getProjects.all().toArray();
    expect([...names.slice(0, 3), ...rest.map(({ name }) => name)]).toEqual(all.map(({ name }) => name));
  });

  test("are filtered and sorted by the server, the filter encoded", async () => {
    const { client, sent } = await furnished();
    const query = { filterBy: ["name=^team-", "name!=team-b"], sortBy: "name", sortOrder: "desc" } as const;
    const found = await client.projects.getProjects
      .all({ query: { ...query, filterBy: [...query.filterBy] } })
      .toArray();
    expect(found.map(({ name }) => name)).toEqual([
      "team-g",
      "team-f",
      "team-e",
      "team-d",
      "team-c",
      "team-a",
    ]);
    expect(sent.at(-1)?.query.get("filterBy")).toBe("name=^team-,name!=team-b");
    expect(await client.projects.countProjects({ query: { filterBy: ["name==team-a"] } })).toEqual({
      count: 1,
    });
  });
});

describe("answers", () => {
  test("of every operation without state are what the document says", async () => {
    const { emulator, client } = setting();
    const token = await tokenOf(emulator);
    let checked = 0;
    for (const { id, method, path, body, parameters, accept } of Object.values(operations)) {
      if (method !== "GET" || !accept.includes("application/json") || body) continue;
      const filled = path.replace(/\{[^}]+\}/g, emulator.clusterId);
      const query = new URLSearchParams(
        parameters
          .filter((each) => each.in === "query" && each.required)
          .map((each) => [
            each.name,
            /start|end/.test(each.name) ? "2026-01-01T00:00:00Z" : "GPU_ALLOCATION",
          ]),
      );
      const response = await emulator.fetch(
        new Request(`${emulator.origin}${filled}?${query}`, {
          headers: { authorization: `Bearer ${token}` },
        }),
      );
      if (response.status === 404) continue;
      expect(response.status, id).toBe(200);
      const schema = answers.operations[id]?.answers["200"]?.["application/json"] as AnswerSchema;
      expect(findFault(answers, schema, await response.json()), id).toBeUndefined();
      checked++;
    }
    expect(checked).toBeGreaterThan(100);
    expect(await client.logo.getTenantLogo()).toBeDefined();
  });

  test("with 207 are a success with a part of the data", async () => {
    const { client } = setting({ partialMetrics: true });
    const { measurements } = await client.projects.getProjectMetrics({
      path: { projectId: "3" },
      query: {
        metricType: ["GPU_ALLOCATION", "GPU_QUOTA"],
        start: "2026-01-01T00:00:00Z",
        end: "2026-01-02T00:00:00Z",
        numberOfSamples: 3,
      },
    });
    expect(measurements.map(({ type, values }) => [type, values?.length])).toEqual([["GPU_ALLOCATION", 3]]);
  });

  test("as CSV are streamed, and asked for as such", async () => {
    const { client } = setting();
    const query = { telemetryType: "WORKLOADS_COUNT" } as const;
    expect(await client.workloads.getWorkloadsTelemetry.csv({ query }).text()).toBe("group,value\r\n,0\r\n");
    expect((await client.workloads.getWorkloadsTelemetry({ query })).values).toEqual([{ value: "0" }]);
  });

  test("that are errors are told apart by operation and status", async () => {
    const { client } = setting();
    const error = await client.projects
      .getProject({ path: { projectId: "none" } })
      .catch((caught: unknown) => caught);
    if (!isApiError(error, "get_project") || error.status !== 404) throw error;
    expect(error.body.message).toBe("no project has the id none");
  });
});

async function tokenOf({ fetch, clientId, clientSecret, origin }: RunaiEmulator): Promise<string> {
  const body = JSON.stringify({ AppId: clientId, AppSecret: clientSecret });
  const answer = await fetch(new Request(`${origin}/api/v1/token`, { method: "POST", body }));
  return ((await answer.json()) as { accessToken: string }).accessToken;
}

describe("workloads", () => {
  const training = { project: "team-a", name: "fit", image: "fit:1", gpus: 1 } as const;

  test("are submitted by the name of the project, and followed to their end", async () => {
    const all = setting();
    const { client, sent } = all;
    const { workloadId } = await client.trainings.submit({
      ...training,
      command: "python",
      args: "train.py --epochs 3",
      environment: { SEED: "7" },
      gpus: 0.5,
      cpuCores: 2,
      memory: "16G",
      spec: { backoffLimit: 2 },
    });
    expect(JSON.parse(sent.at(-1)?.body ?? "")).toMatchObject({
      name: "fit",
      projectId: expect.any(String),
      clusterId: all.emulator.clusterId,
      spec: {
        image: "fit:1",
        command: "python",
        args: "train.py --epochs 3",
        environmentVariables: [{ name: "SEED", value: "7" }],
        compute: {
          gpuDevicesRequest: 1,
          gpuRequestType: "portion",
          gpuPortionRequest: 0.5,
          cpuCoreRequest: 2,
          cpuMemoryRequest: "16G",
        },
        backoffLimit: 2,
      },
    });
    const phases: string[] = [];
    const onProgress = ({ phase }: { phase: string }) => void phases.push(phase);
    const done = await onTheClock(all, client.workloads.wait(workloadId, undefined, { onProgress }));
    expect(done.phase).toBe("Completed");
    expect(phases[0]).toBe("Creating");
    const history = await client.events.getWorkloadHistory.all({ path: { workloadId } }).toArray();
    expect(history.map(({ spec }) => spec.phaseUpdate?.phase)).toEqual([
      "Creating",
      "Initializing",
      "Pending",
      "Running",
      "Completed",
    ]);
  });

  test("of each kind are submitted, waited for, stopped and resumed", async () => {
    const all = setting();
    const { client } = all;
    const { workloadId } = await client.workspaces.submit({ ...training, name: "desk" });
    const server = await client.inferences.submit({ ...training, name: "serve" });
    expect((await onTheClock(all, client.workloads.wait(server.workloadId, "Running"))).type).toBe(
      "Inference",
    );
    await onTheClock(all, client.workloads.wait(workloadId, ["Running", "Degraded"]));
    await client.workspaces.suspendWorkspace({ path: { workloadId } });
    await onTheClock(all, client.workloads.wait(workloadId, "Stopped"));
    const stopped = client.workloads.wait(workloadId, "Running");
    await expect(onTheClock(all, stopped)).rejects.toMatchObject({ code: "WORKLOAD_STOPPED" });
    await client.workspaces.resumeWorkspace({ path: { workloadId } });
    await onTheClock(
      all,
      client.workloads.wait(workloadId, ({ runningPods }) => runningPods > 0),
    );
    await client.workspaces.deleteWorkspace({ path: { workloadId } });
    const gone = client.workloads.wait(workloadId, "Completed");
    await expect(onTheClock(all, gone)).rejects.toMatchObject({ code: "WORKLOAD_DELETED" });
  });

  test("that are deleted while they are waited for say so, with what was last seen of them", async () => {
    const all = setting();
    const { client } = all;
    const { workloadId } = await client.trainings.submit(training);
    let seen = 0;
    const gone = client.workloads.wait(workloadId, "Completed", {
      onProgress: () => {
        if (++seen === 1) void client.trainings.deleteTraining({ path: { workloadId } });
      },
    });
    await expect(onTheClock(all, gone)).rejects.toMatchObject({
      name: "WorkloadEndedError",
      code: "WORKLOAD_DELETED",
      workload: { id: workloadId },
    });
  });

  test("that fail reject with what the control plane said", async () => {
    const all = setting();
    all.emulator.failNextWorkload("the image cannot be pulled");
    const { workloadId } = await all.client.trainings.submit(training);
    const failed = await onTheClock(all, all.client.workloads.wait(workloadId)).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({
      name: "WorkloadEndedError",
      code: "WORKLOAD_FAILED",
      workload: { id: workloadId, phase: "Failed" },
      message: expect.stringContaining("the image cannot be pulled"),
    });
  });

  test("that take longer than the deadline reject with their phase", async () => {
    const all = setting({ workloadDurations: { Running: 3_600_000 } });
    const { workloadId } = await all.client.trainings.submit(training);
    const late = all.client.workloads.wait(workloadId, "Completed", { deadlineMs: 60_000 });
    await expect(onTheClock(all, late)).rejects.toMatchObject({
      code: "DEADLINE",
      message: expect.stringMatching(/its phase is Running/),
    });
  });

  test("that completed were running, and end a wait for anything else", async () => {
    const all = setting();
    const { workloadId } = await all.client.trainings.submit(training);
    await onTheClock(all, all.client.workloads.wait(workloadId));
    expect((await onTheClock(all, all.client.workloads.wait(workloadId, "Running"))).phase).toBe("Completed");
    const other = all.client.workloads.wait(workloadId, "Degraded");
    await expect(onTheClock(all, other)).rejects.toMatchObject({ code: "WORKLOAD_COMPLETED" });
  });

  test("are refused where the project is not there, is not the only one, or breaks the schema", async () => {
    const { client } = setting();
    await expect(client.trainings.submit({ ...training, project: "team" })).rejects.toThrow(
      'trainings.submit: the caller sees no project named "team"',
    );
    await client.trainings.submit(training);
    await expect(client.trainings.submit(training)).rejects.toMatchObject({ status: 409 });
  });
});

describe("reports", () => {
  test("are waited for and downloaded as CSV", async () => {
    const all = setting();
    const { client } = all;
    const span = { start: "2026-01-01T00:00:00Z", end: "2026-02-01T00:00:00Z" };
    const { id } = await client.reports.createReport({ body: { name: "January", ...span } });
    const early = client.reports.downloadReportById({ path: { reportId: id } }).text();
    await expect(early).rejects.toMatchObject({ status: 409 });
    const seen: string[] = [];
    const ready = client.reports.wait(id, { onProgress: ({ status }) => void seen.push(status) });
    expect((await onTheClock(all, ready)).status).toBe("Ready");
    expect(seen).toEqual(["Pending", "Ready"]);
    const csv = await client.reports.downloadReportById({ path: { reportId: id } }).text();
    expect(csv.split("\r\n")[0]).toBe("project,gpu hours");
  });
});

test("a project is provisioned: quota, user, access rule, and what the user then may do", async () => {
  const { client, emulator } = setting();
  const [pool] = await client.nodePools.getNodepools.all().toArray();
  const project = await client.projects.createProject({
    body: {
      name: "vision",
      clusterId: emulator.clusterId,
      resources: [{ nodePool: { id: pool?.id ?? "" }, gpu: { deserved: 4, limit: 8 } }],
    },
  });
  const user = await client.users.createUser({ body: { email: "ada@example.com" } });
  await client.accessRules.createAccessRule({
    body: { subjectId: user.id, subjectType: "user", roleId: 3, scopeId: project.id, scopeType: "project" },
  });
  const rules = await client.accessRules.getAccessRules
    .all({ query: { filterBy: [`subjectId==${user.id}`] } })
    .toArray();
  expect(rules.map(({ roleName, scopeName }) => [roleName, scopeName])).toEqual([
    ["L1 researcher", "vision"],
  ]);
  const { totalResources } = await client.projects.getProject({ path: { projectId: project.id } });
  expect(totalResources.gpuQuota).toBe(4);
  await client.projects.updateProjectResources({
    path: { projectId: project.id },
    body: [{ nodePool: { id: pool?.id ?? "" }, gpu: { deserved: 2 } }],
  });
  expect(
    (await client.projects.getProject({ path: { projectId: project.id } })).totalResources.gpuQuota,
  ).toBe(2);
});

describe("bad input is refused before a request", () => {
  const url = "https://acme.run.ai";

  test.each([
    [{}, /url is missing: give the origin/],
    [{ url: "acme" }, /the name of a tenant alone is none/],
    [{ url: "https://acme.run.ai/api/v1" }, /origin without a path.*"\/api\/v1"/],
    [
      { url: "acme.run.ai" },
      /url must be an address such as https:\/\/my-tenant\.run\.ai, got a text that is no address/,
    ],
    [{ url: "http://acme.run.ai" }, /http/i],
    [{ url, tokenEndpoint: "v3" }, /tokenEndpoint must be one of v2, v1, v1-app; got "v3"/],
    [{ url, token: "t" }, /one credential is expected/],
    [{ url, tenant: "acme" }, /unknown option "tenant"/],
  ])("options %j", (options, message) => {
    expect(() => new Client("id", "secret", options as { url: string })).toThrow(message);
  });

  test("a token leaves nothing to ask for", () => {
    expect(() => new Client({ token: "t", url, tokenEndpoint: "v1" })).toThrow(
      /tokenEndpoint is for client credentials/,
    );
  });

  test("a page of more than 500, a filter that the operation does not have, and what a walk sends itself", async () => {
    const { client, sent } = setting();
    // @ts-expect-error projects have no owner
    const wrongField = client.projects.getProjects({ query: { filterBy: ["owner==me"] } });
    await expect(wrongField).rejects.toThrow(
      /query\.filterBy has an item \(number 1\) that the operation does not take: it must be a field, an operator and a text; fields: name, clusterId, .*; operators: == != <= >= =@ !@ =\^ =\$$/,
    );
    await expect(client.projects.getProjects({ query: { limit: 501 } })).rejects.toThrow(
      /query\.limit must be 500 or less; got 501/,
    );
    expect(() => client.projects.getProjects.all({ pageSize: 501 })).toThrow(
      /pageSize must be a whole number from 1 to 500/,
    );
    // @ts-expect-error the walk sends the offset
    expect(() => client.projects.getProjects.all({ query: { offset: 5 } })).toThrow(
      /leave query\.offset out/,
    );
    await expect(
      client.auditLogs.getAuditLogs({ query: { start: "", end: "", numberOfSamples: 1001 } }),
    ).rejects.toThrow(/numberOfSamples must be 1000 or less/);
    expect(sent).toEqual([]);
  });

  test.each([
    [{ name: "x", image: "i" }, /give project, a name, or projectId with clusterId/],
    [{ name: "x", image: "i", projectId: "1" }, /projectId needs clusterId/],
    [{ name: "", image: "i", project: "p" }, /name is required/],
    [{ name: "x", project: "p" }, /image is required, unless a template has one/],
    [
      { name: "x", image: "i", project: "p", gpus: 1.5 },
      /gpus must be a whole number, or a portion below 1, got 1\.5/,
    ],
    [{ name: "x", image: "i", project: "p", gpu: 1 }, /unknown option "gpu"/],
    [{ name: "x", image: "i", project: "a,b" }, /no project's name has a comma, got "a,b"/],
    [{ name: "x", image: "i", project: "p", cpuCores: "2" }, /cpuCores must be a number above 0, got string/],
    [{ name: "x", image: "i", project: "p", memory: 5 }, /memory must be a text such as "20G", got number/],
    [
      { name: "x", image: "i", project: "p", environment: { A: 1 } },
      /environment\.A must be a text, got number/,
    ],
  ])("a submission %j", async (options, message) => {
    const { client, sent } = setting();
    await expect(client.trainings.submit(options as never)).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  test.each([
    ["", "Running", /workloadId must be an id, got an empty text/],
    ["id", "Runing", /until must be a phase, .* got "Runing"; phases are Creating/],
    ["id", [], /until must be a phase/],
  ])("a wait for %j until %j", async (id, until, message) => {
    const { client, sent } = setting();
    await expect(client.workloads.wait(id, until as never)).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

type Template = Record<string, unknown> & { id: string; params: Record<string, string> };
const path = "/account/tasks/templates";

test("a template is made, read, listed, searched, replaced and deleted", async () => {
  const { emulator, admin, read } = testConsole();
  const given = {
    name: "Careful",
    description: "slow",
    organization_id: emulator.organizationId,
    params: { rate: "100", "max-host-rate": "5" },
    global: false,
    acl: { [emulator.organizationId]: "user" },
  };
  const made = await read<Template>(path, { method: "POST", json: given });
  expect(made).toMatchObject(given);
  // The console fills in what was not named.
  expect(Object.keys(made.params).length).toBeGreaterThan(2);
  expect(await read(`${path}/${made.id}`)).toEqual(made);
  expect(await read(path, { query: { search: `id:${made.id}` } })).toEqual([made]);
  expect(await read(path, { query: { search: "name:nothing" } })).toEqual([]);

  const replaced = await read<Template>(path, {
    method: "PUT",
    json: { ...made, name: "Quick", params: { rate: "9000" }, global: true, acl: {} },
  });
  expect(replaced).toMatchObject({ id: made.id, name: "Quick", global: true, acl: {} });
  expect(replaced.params).toMatchObject({ rate: "9000", "max-host-rate": "40" });

  const deleted = await admin(`${path}/${made.id}`, { method: "DELETE" });
  expect([deleted.status, await deleted.json()]).toEqual([200, replaced]);
  const gone = await admin(`${path}/${made.id}`);
  expect([gone.status, await gone.json()]).toEqual([
    404,
    expect.objectContaining({ title: "scan template not found" }),
  ]);
});

test("a template needs a name, an organization that exists, and somebody who may use it", async () => {
  const { emulator, admin } = testConsole();
  const good = { name: "T", organization_id: emulator.organizationId, global: true, acl: {}, params: {} };
  const post = async (json: object) => (await admin(path, { method: "POST", json })).status;
  expect(await post(good)).toBe(200);
  expect(await post({ ...good, name: "" })).toBe(400);
  expect(await post({ ...good, global: false })).toBe(400);
  expect(await post({ ...good, params: { rate: 1 } })).toBe(400);
  expect(await post({ ...good, params: { probes: "nothing" } })).toBe(400);
  const nobody = "11111111-2222-4333-8444-555555555555";
  expect(await post({ ...good, organization_id: nobody })).toBe(422);
  expect(await post({ ...good, acl: { [nobody]: "user" } })).toBe(422);
  expect((await admin(path, { method: "PUT", json: { ...good, id: nobody } })).status).toBe(404);
  expect((await admin(`${path}/none`)).status).toBe(422);
});

test("a scan takes the options of a template that it may use, and its own over them", async () => {
  const { emulator, admin, read } = testConsole({ organizations: 2 });
  const [first, second] = emulator.organizationIds as [string, string];
  const template = await read<Template>(path, {
    method: "POST",
    json: {
      name: "Ours",
      organization_id: first,
      params: { rate: "77", targets: "192.0.2.1" },
      global: false,
      acl: { [first]: "user" },
    },
  });
  const scanIn = async (_oid: string) => {
    const [site] = await read<Template[]>("/org/sites", { query: { _oid } });
    const json = { "scan-template": template.id, "max-host-rate": "7" };
    return admin(`/org/sites/${site?.id}/scan`, { method: "PUT", json, query: { _oid } });
  };
  expect(await (await scanIn(first)).json()).toMatchObject({
    template_id: template.id,
    params: { rate: "77", "max-host-rate": "7", targets: "192.0.2.1" },
  });
  expect((await scanIn(second)).status).toBe(400);
  expect(await read(`${path}/${template.id}`)).toMatchObject({ linked_task_count: 1 });
  await read(path, { method: "PUT", json: { ...template, global: true } });
  expect((await scanIn(second)).status).toBe(200);
});

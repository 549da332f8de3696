import fc from "fast-check";
import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

type Thing = { id: string; name: string };
type Console = ReturnType<typeof testConsole>;

/** What a family of things looks like from outside: the simplest model of it is a map of names. */
interface Family {
  readonly path: string;
  readonly create: "PUT" | "POST";
  body(console: Console, name: string): object;
  rename(console: Console, thing: Thing, name: string): Promise<Response>;
  /** Whether two things can have the same name. */
  readonly unique: boolean;
  readonly deleted: number;
}

const families: Record<string, Family> = {
  sites: {
    path: "/org/sites",
    create: "PUT",
    body: (_, name) => ({ name }),
    rename: (console, { id }, name) => console.admin(`/org/sites/${id}`, { method: "PATCH", json: { name } }),
    unique: true,
    deleted: 204,
  },
  organizations: {
    path: "/account/orgs",
    create: "PUT",
    body: (_, name) => ({ name }),
    rename: (console, { id }, name) =>
      console.admin(`/account/orgs/${id}`, { method: "PATCH", json: { name } }),
    unique: true,
    deleted: 204,
  },
  templates: {
    path: "/account/tasks/templates",
    create: "POST",
    body: ({ emulator }, name) => ({ name, organization_id: emulator.organizationId, global: true, acl: {} }),
    rename: (console, thing, name) =>
      console.admin("/account/tasks/templates", { method: "PUT", json: { ...thing, name } }),
    unique: false,
    deleted: 200,
  },
  integrations: {
    path: "/account/custom-integrations",
    create: "POST",
    body: (_, name) => ({ name }),
    rename: (console, { id }, name) =>
      console.admin(`/account/custom-integrations/${id}`, { method: "PATCH", json: { name } }),
    unique: true,
    deleted: 200,
  },
};

/** A command: what is done, to which of the things there are, with which name. */
const commands = fc.array(
  fc.record({
    family: fc.constantFrom(...Object.keys(families)),
    action: fc.constantFrom("create", "create", "rename", "remove", "read", "list"),
    which: fc.nat(5),
    name: fc.constantFrom("a", "b", "c", "Ünïcode-名", 'quo"te'),
  }),
  { maxLength: 25 },
);

test("whatever is done in whatever order, the console holds what a simple model holds", async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const console = testConsole({ assets: 3, sites: 1 });
      const model = new Map<string, Map<string, Thing>>();
      for (const [name, { path }] of Object.entries(families))
        model.set(name, new Map((await console.read<Thing[]>(path)).map((thing) => [thing.id, thing])));
      // The first ones belong to the keys and the ids of the other calls.
      const kept = new Set([...model.values()].flatMap((things) => [...things.keys()]));

      for (const { family: familyName, action, which, name } of sequence) {
        const family = families[familyName] as Family;
        const things = model.get(familyName) as Map<string, Thing>;
        const thing = [...things.values()].filter(({ id }) => !kept.has(id))[which];
        const taken = (except?: Thing) =>
          family.unique &&
          [...things.values()].some((other) => other.name === name && other.id !== except?.id);

        if (action === "create") {
          const response = await console.admin(family.path, {
            method: family.create,
            json: family.body(console, name),
          });
          expect(response.ok).toBe(!taken());
          if (response.ok) {
            const made = (await response.json()) as Thing;
            expect([made.name, things.has(made.id)]).toEqual([name, false]);
            things.set(made.id, made);
          }
        } else if (action === "list") {
          const listed = await console.read<Thing[]>(family.path);
          expect(new Set(listed.map((one) => `${one.id} ${one.name}`))).toEqual(
            new Set([...things.values()].map((one) => `${one.id} ${one.name}`)),
          );
        } else if (!thing) {
          const missing = `${family.path}/11111111-2222-4333-8444-555555555555`;
          expect(
            (await console.admin(missing, { method: action === "remove" ? "DELETE" : "GET" })).status,
          ).toBe(404);
        } else if (action === "rename") {
          const response = await family.rename(console, thing, name);
          expect(response.ok).toBe(!taken(thing));
          if (response.ok) things.set(thing.id, { ...thing, name });
        } else if (action === "remove") {
          expect((await console.admin(`${family.path}/${thing.id}`, { method: "DELETE" })).status).toBe(
            family.deleted,
          );
          expect((await console.admin(`${family.path}/${thing.id}`)).status).toBe(404);
          things.delete(thing.id);
        } else expect(await console.read(`${family.path}/${thing.id}`)).toMatchObject({ name: thing.name });
      }
    }),
    { numRuns: 60 },
  );
});

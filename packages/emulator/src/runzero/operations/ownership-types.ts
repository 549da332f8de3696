import { json } from "../../answers.js";
import { flagIn, isObject, requiredText, textIn, wholeIn } from "../../body.js";
import type { OwnershipType } from "../account/things.js";
import { bodyOf, type Call, type Handlers, listOf, thingOf } from "../call.js";
import { refuse } from "../problem.js";

/** The kinds of owners that assets may have; several at once, all or none of them. */
export const ownershipTypeHandlers: Handlers = {
  getAccountAssetOwnershipTypes: (call) => json([...types(call).values()]),

  async createAccountAssetOwnershipTypes(call) {
    const created = (await objectsOf(call)).map((body): OwnershipType => {
      requiredText(body, "name");
      return {
        id: call.state.nextId(),
        name: "",
        reference: 0,
        order: types(call).size + 1,
        hidden: false,
        ...readType(body),
      };
    });
    checkNames([...types(call).values(), ...created]);
    for (const type of created) types(call).set(type.id, type);
    return json(created);
  },

  async updateAccountAssetOwnershipTypes(call) {
    const changes = (await objectsOf(call)).map((body) => ({
      type: typeWithId(call, textIn(body, "id") ?? refuse(400, "id is required")),
      settings: readType(body),
    }));
    const after = new Map([...types(call)].map(([id, type]) => [id, { ...type }]));
    for (const { type, settings } of changes) after.set(type.id, { ...type, ...settings });
    checkNames([...after.values()]);
    for (const { type, settings } of changes) Object.assign(type, settings);
    return json(changes.map(({ type }) => type));
  },

  async updateAccountAssetOwnershipType(call) {
    const type = typeOf(call);
    const settings = readType(await bodyOf(call));
    checkNames([...types(call).values()].map((other) => (other === type ? { ...type, ...settings } : other)));
    return json(Object.assign(type, settings));
  },

  async deleteAccountAssetOwnershipTypes(call) {
    const ids = await listOf(call);
    const deleted = ids.map((id) =>
      typeWithId(call, typeof id === "string" ? id : refuse(400, "ids are strings")),
    );
    for (const { id } of deleted) types(call).delete(id);
    return json(deleted);
  },

  deleteAccountAssetOwnershipType(call) {
    const type = typeOf(call);
    types(call).delete(type.id);
    return json([type]);
  },
};

function types(call: Call): Map<string, OwnershipType> {
  return call.state.account.ownershipTypes;
}

function typeOf(call: Call): OwnershipType {
  return thingOf(call, types(call), "ownership_type_id", "ownership type");
}

function typeWithId(call: Call, id: string): OwnershipType {
  return types(call).get(id.toLowerCase()) ?? refuse(404, `no such ownership type: ${id}`);
}

async function objectsOf(call: Call): Promise<Record<string, unknown>[]> {
  return (await listOf(call)).map((item) =>
    isObject(item) ? item : refuse(400, "the items must be objects"),
  );
}

function readType(body: Record<string, unknown>): Partial<OwnershipType> {
  const name = textIn(body, "name");
  const reference = wholeIn(body, "reference");
  const order = wholeIn(body, "order");
  const hidden = flagIn(body, "hidden");
  if (name === "") refuse(422, "name must not be empty");
  return {
    ...(name !== undefined && { name }),
    ...(reference !== undefined && { reference }),
    ...(order !== undefined && { order }),
    ...(hidden !== undefined && { hidden }),
  };
}

function checkNames(all: readonly OwnershipType[]): void {
  const names = new Set<string>();
  for (const { name } of all) {
    if (names.has(name)) refuse(422, `an ownership type with the name ${name} exists already`);
    names.add(name);
  }
}

import { isObject, textIn } from "../body.js";
import type { Call } from "./call.js";
import type { Ownership } from "./data/asset.js";
import { refuse } from "./problem.js";

const CRITICALITIES = ["none", "low", "medium", "high", "critical"];

/** The criticality in a body. */
export function readCriticality(body: Record<string, unknown>): string {
  const criticality = textIn(body, "criticality") ?? refuse(400, "criticality is required");
  if (!CRITICALITIES.includes(criticality))
    refuse(400, `criticality must be one of ${CRITICALITIES.join(", ")}`);
  return criticality;
}

/** The owners in a body, each of a kind that the account has. */
export function readOwnerships(call: Call, body: Record<string, unknown>): Ownership[] {
  const { ownerships } = body;
  if (!Array.isArray(ownerships)) refuse(400, "ownerships must be a list");
  return ownerships.map((ownership: unknown) => {
    if (!isObject(ownership)) refuse(400, "an ownership must be an object");
    const owner = textIn(ownership, "owner") ?? refuse(400, "owner is required");
    const typeId = textIn(ownership, "ownership_type_id")?.toLowerCase() ?? "";
    if (!call.state.account.ownershipTypes.has(typeId)) refuse(400, `no such ownership type: ${typeId}`);
    return { ownership_type_id: typeId, owner };
  });
}

/** One text with spaces between: `key`, `key=value`, and `-key` takes a tag away. */
export function changedTags(
  tags: Readonly<Record<string, string>>,
  instructions: string,
): Record<string, string> {
  const changed = new Map(Object.entries(tags));
  for (const instruction of instructions.split(/\s+/).filter((part) => part !== "")) {
    const [name = "", ...value] = instruction.split("=");
    if (name.startsWith("-")) changed.delete(name.slice(1));
    else changed.set(name, value.join("="));
  }
  return Object.fromEntries(changed);
}

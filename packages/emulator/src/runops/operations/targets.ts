import { json } from "../../answers.js";
import { requiredText } from "../../body.js";
import { bodyOf, done, type Handlers, pageOf, queryOf, requireAdmin } from "../call.js";
import { refuse } from "../problem.js";
import type { Target } from "../state.js";
import { timeText } from "../task.js";

const choices: Readonly<Record<string, readonly string[]>> = {
  status: ["active", "inactive"],
  review_type: ["none", "anyone", "team"],
  redact: ["all", "none"],
};

const fields: ReadonlySet<string> = new Set([
  ...["type", "message", "status", "tags", "review_type", "reviewers", "channel_name", "groups", "redact"],
  ...["secret_provider", "secret_path", "secret_mapping", "config", "custom_command"],
]);

/** Targets: listed, read, created and changed. */
export const targetHandlers: Handlers = {
  listTargets(call) {
    const status = queryOf(call, "status");
    const type = queryOf(call, "type");
    const review = queryOf(call, "review_type");
    const found = [...call.state.targets.values()].filter(
      (target) =>
        (status === undefined || status === "all" || target.status === status) &&
        (type === undefined || target.type === type) &&
        (review === undefined || target.review_type === review),
    );
    return json(pageOf(call, found));
  },

  getTarget(call) {
    const name = call.path.name ?? "";
    return json(call.state.targets.get(name) ?? refuse(404, `no target ${name}`));
  },

  async createTarget(call) {
    requireAdmin(call);
    const body = await bodyOf(call);
    const name = requiredText(body, "name");
    if (call.state.targets.has(name)) refuse(400, `there is a target ${name} already`);
    const created: Target = {
      name,
      type: requiredText(body, "type"),
      status: "active",
      tags: "",
      review_type: "none",
      redact: "all",
      groups: null,
      ...changes(body),
      created: timeText(call.state.now()),
    };
    call.state.targets.set(name, created);
    return done(201);
  },

  async updateTarget(call) {
    requireAdmin(call);
    const body = await bodyOf(call);
    const name = requiredText(body, "name");
    const target = call.state.targets.get(name) ?? refuse(404, `no target ${name}`);
    Object.assign(target, changes(body));
    return done(200);
  },
};

/** The fields of a body that are known; empty texts are refused, as the vendor's console found. */
function changes(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.entries(body).filter(([name]) => fields.has(name));
  for (const [name, value] of known) {
    if (value === "") refuse(400, `${name} must not be empty`);
    const allowed = choices[name];
    if (allowed && !allowed.includes(String(value))) refuse(400, `${name} must be ${allowed.join(" or ")}`);
    const isList = Array.isArray(value) && value.every((group) => typeof group === "string");
    if (
      name === "groups"
        ? !isList && value !== null
        : typeof value !== "string" && !(name === "config" && value === null)
    )
      refuse(400, `${name} has the wrong type`);
  }
  return Object.fromEntries(known);
}

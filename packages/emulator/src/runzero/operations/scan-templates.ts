import { json } from "../../answers.js";
import { flagIn, objectIn, requiredText, textIn, textsIn } from "../../body.js";
import { isUuid } from "../../ids.js";
import { property, type RecordSet, walkArray } from "../../records/record-set.js";
import { Refusal } from "../../refusal.js";
import {
  type NewScanTemplate,
  newScanTemplate,
  type ScanTemplate,
  templateParams,
} from "../account/scan-template.js";
import { about, bodyOf, type Call, type Handlers } from "../call.js";
import { refuse } from "../problem.js";
import { searchOf } from "../selection.js";
import { checkOptions } from "../tasks/scan-options.js";

/** Scan templates, shared by organizations: with all, or with those of an access list. */
export const scanTemplateHandlers: Handlers = {
  getAccountScanTemplates(call) {
    const templates = [...call.state.account.templates.values()];
    return json(templates.filter(searchOf(call, templateRecords(templates))));
  },

  getAccountScanTemplate: (call) => json(templateOf(call, call.path.scan_template_id ?? "")),

  async createAccountScanTemplate(call) {
    const template = newScanTemplate({
      ...readTemplate(call, await bodyOf(call)),
      id: call.state.nextId(),
      client_id: call.state.account.id,
      created_at: call.state.nowSeconds(),
    });
    call.state.account.templates.set(template.id, template);
    return json(about(call, template));
  },

  /** The id is in the body. All values are replaced. */
  async updateAccountScanTemplate(call) {
    const body = await bodyOf(call);
    const template = templateOf(call, textIn(body, "id") ?? refuse(400, "id is required"));
    const read = readTemplate(call, body);
    Object.assign(template, read, {
      params: templateParams(read.params),
      updated_at: call.state.nowSeconds(),
    });
    return json(template);
  },

  /** Answers with what it has deleted. */
  removeAccountScanTemplate(call) {
    const template = templateOf(call, call.path.scan_template_id ?? "");
    call.state.account.templates.delete(template.id);
    return json(template);
  },
};

/** The vendor says what is wrong in the title here, and documents no body at all. */
function fail(status: number, title: string): never {
  throw new Refusal(json({ title, status, detail: title }, status));
}

function templateOf(call: Call, id: string): ScanTemplate {
  if (!isUuid(id)) fail(422, "invalid scan template id");
  const template = call.state.account.templates.get(id.toLowerCase());
  return template ? about(call, template) : fail(404, "scan template not found");
}

function readTemplate(
  call: Call,
  body: Record<string, unknown>,
): Omit<NewScanTemplate, "id" | "client_id" | "created_at"> {
  const name = requiredText(body, "name");
  const organizationId = requiredText(body, "organization_id").toLowerCase();
  if (!call.state.organizations.has(organizationId)) fail(422, "organization not found");
  const global = flagIn(body, "global") ?? false;
  const acl = objectIn(body, "acl") ?? {};
  if (!global && Object.keys(acl).length === 0) fail(400, "global or ACL permissions field required");
  for (const id of Object.keys(acl))
    if (!call.state.organizations.has(id)) fail(422, `organization of the ACL not found: ${id}`);
  const params = textsIn(body, "params") ?? {};
  checkOptions(params);
  return {
    name,
    description: textIn(body, "description") ?? "",
    organization_id: organizationId,
    global,
    acl,
    params,
  };
}

function templateRecords(templates: readonly ScanTemplate[]): RecordSet<ScanTemplate> {
  const names = [
    "id",
    "name",
    "description",
    "organization_id",
    "created_at",
    "updated_at",
    "global",
    "params",
  ];
  return {
    plural: "templates",
    columns: names.map((name) => property<ScanTemplate>(name as keyof ScanTemplate & string)),
    aliases: { created: ["created_at"], updated: ["updated_at"], organization: ["organization_id"] },
    words: ["name", "description"],
    walk: (from) => walkArray(templates, from),
  };
}

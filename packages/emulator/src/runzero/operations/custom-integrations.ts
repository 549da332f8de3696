import { json } from "../../answers.js";
import { isUuid, ZERO_ID } from "../../ids.js";
import { readIntegrationSettings } from "../account/integration-settings.js";
import type { CustomIntegration } from "../account/things.js";
import { about, bodyOf, type Call, type Handlers, thingOf } from "../call.js";
import { refuse } from "../problem.js";

/** Custom integrations of the account; its organizations can only read them. */
export const customIntegrationHandlers: Handlers = {
  getAccountCustomIntegrations: list,
  getOrgCustomIntegrations: list,
  getAccountCustomIntegration: (call) => json(integrationOf(call)),
  getOrgCustomIntegration: (call) => json(integrationOf(call)),

  createAccountCustomIntegration: async (call) => json(create(call, call.state.nextId(), await bodyOf(call))),

  /** The one create that can be repeated: the id is the caller's, and what was there is replaced. */
  async createAccountCustomIntegrationAndID(call) {
    const id = (call.path.customIntegrationId ?? "").toLowerCase();
    if (!isUuid(id)) refuse(422, "the id must be a UUID");
    if (id === ZERO_ID) refuse(400, "customIntegrationId UUID cannot be all zeroes");
    return json(create(call, id, await bodyOf(call)));
  },

  async updateAccountCustomIntegration(call) {
    const integration = integrationOf(call);
    const others = [...call.state.account.integrations.values()].filter((other) => other !== integration);
    Object.assign(integration, readIntegrationSettings(await bodyOf(call), others), {
      updated_at: now(call),
    });
    call.state.account.nameIntegration(integration.id, integration.name);
    return json(integration);
  },

  /** Answers with what it has deleted. What the integration reported stays. */
  deleteAccountCustomIntegration(call) {
    const integration = integrationOf(call);
    call.state.account.integrations.delete(integration.id);
    return json({ ...integration, destroyed_at: now(call) });
  },
};

function list(call: Call): Response {
  return json([...call.state.account.integrations.values()]);
}

/** The custom integration that the path names. */
export function integrationOf(call: Call): CustomIntegration {
  const parameter = "customIntegrationId" in call.path ? "customIntegrationId" : "custom_integration_id";
  return thingOf(call, call.state.account.integrations, parameter, "custom integration");
}

function create(call: Call, id: string, body: Record<string, unknown>): CustomIntegration {
  const { account, first } = call.state;
  const before = account.integrations.get(id);
  const others = [...account.integrations.values()].filter((other) => other !== before);
  const settings = readIntegrationSettings(body, others);
  const integration: CustomIntegration = {
    id,
    client_id: account.id,
    created_by_id: first.account.id,
    created_at: before?.created_at ?? now(call),
    updated_at: now(call),
    ...settings,
    name: settings.name ?? refuse(400, "name is required"),
  };
  account.integrations.set(id, integration);
  account.nameIntegration(id, integration.name);
  return about(call, integration);
}

function now(call: Call): string {
  return new Date(call.state.options.clock.now()).toISOString();
}

import { ZERO_ID } from "../ids.js";
import { actionOf } from "./account/action.js";
import type { AccountEvent } from "./account/events.js";
import type { Call } from "./call.js";

/** Leaves an event of a change that a call has made. */
export function recordEvent(call: Call, organizationId: string | undefined): void {
  const { state, operation, path, subject } = call;
  const action = actionOf(operation.id);
  const now = state.nowSeconds();
  const event: AccountEvent = {
    id: state.nextId(),
    created_at: now,
    client_id: state.account.id,
    organization_id: organizationId ?? path.orgID ?? path.org_id ?? ZERO_ID,
    site_id: subject?.siteId ?? ZERO_ID,
    action,
    ...sourceOf(call),
    target_id: subject?.id ?? Object.values(path)[0] ?? ZERO_ID,
    target_name: subject?.name ?? "",
    target_type: action.slice(0, action.lastIndexOf("-")),
    success: true,
    details: { operation: operation.id, ...path },
    state: "processed",
    processor_id: ZERO_ID,
    processed_at: now,
  };
  state.account.events.add(event);
}

function sourceOf({ caller, state }: Call) {
  if (!caller || !("key" in caller))
    return { source_id: state.client.id, source_name: "API client", source_type: "api-client" };
  return { source_id: caller.key.id, source_name: caller.key.comment, source_type: "api-key" };
}

import { type HttpHandler, http } from "msw";
import { forward } from "./forward.js";
import { mockRunzero, type RunzeroMock } from "./mock-runzero.js";

let mock: RunzeroMock | undefined;

/** The console behind {@link handlers}: made when it is first needed, so that an import costs nothing. */
function shared(): RunzeroMock {
  mock ??= mockRunzero();
  return mock;
}

/**
 * A console with 1,000 assets at https://console.runzero.com, for a test that needs no more than that. Its state
 * lives as long as the module does; use {@link mockRunzero} for one of your own.
 *
 * @example
 * import { credentials, handlers } from "@runwire/msw";
 * const server = setupServer(...handlers);
 */
export const handlers: readonly [HttpHandler] = [
  /* @__PURE__ */ http.all(
    /^https:\/\/(console\.runzero\.com|storage\.runzero\.example)(\/|$)/,
    ({ request }) => forward(shared().emulator, request),
  ),
];

/** What the console behind {@link handlers} accepts. */
export const credentials: Pick<RunzeroMock, "clientId" | "clientSecret" | "organizationId"> = {
  get clientId() {
    return shared().clientId;
  },
  get clientSecret() {
    return shared().clientSecret;
  },
  get organizationId() {
    return shared().organizationId;
  },
};

import { type RunopsEmulator, type RunopsEmulatorOptions, runopsEmulator } from "@runwire/emulator";
import { type HttpHandler, http } from "msw";
import { forward } from "./forward.js";
import { urlsOf } from "./urls-of.js";

/** A Runops organization for a test: its handlers, its state and the credentials that it takes. */
export interface RunopsMock {
  /** One handler for the API, the token endpoint at Auth0 and the storage that logs are in. */
  readonly handlers: readonly [HttpHandler];
  /** The organization itself: faults, reviewers, request log, statistics. */
  readonly emulator: RunopsEmulator;
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Makes an organization with its own state. Give each test its own, so that none sees what another has done.
 *
 * @example
 * const runops = mockRunops({ reviewAfterMs: 50 });
 * const server = setupServer(...runops.handlers);
 */
export function mockRunops(options: RunopsEmulatorOptions = {}): RunopsMock {
  const emulator = runopsEmulator(options);
  const { origin, authOrigin, storageOrigin, clientId, clientSecret } = emulator;
  return {
    handlers: [
      http.all(urlsOf(origin, authOrigin, storageOrigin), ({ request }) => forward(emulator, request)),
    ],
    emulator,
    clientId,
    clientSecret,
  };
}

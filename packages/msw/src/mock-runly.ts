import { type RunlyEmulator, type RunlyEmulatorOptions, runlyEmulator } from "@runwire/emulator";
import { type HttpHandler, http } from "msw";
import { forward } from "./forward.js";
import { urlsOf } from "./urls-of.js";

/** A Runly organization for a test: its handlers, its state and the keys that it takes. */
export interface RunlyMock {
  /** One handler for the API. Live channels are not offered: clients follow runs by asking. */
  readonly handlers: readonly [HttpHandler];
  /** The organization itself: faults, request log, statistics. */
  readonly emulator: RunlyEmulator;
  readonly organization: string;
  readonly secretKey: string;
  readonly publishableKey: string;
}

/**
 * Makes an organization with its own state. Give each test its own, so that none sees what another has done.
 *
 * @example
 * const runly = mockRunly({ runMs: 50 });
 * const server = setupServer(...runly.handlers);
 */
export function mockRunly(options: RunlyEmulatorOptions = {}): RunlyMock {
  const emulator = runlyEmulator(options);
  const { origin, organization, secretKey, publishableKey } = emulator;
  return {
    handlers: [http.all(urlsOf(origin), ({ request }) => forward(emulator, request))],
    emulator,
    organization,
    secretKey,
    publishableKey,
  };
}

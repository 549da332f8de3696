import { type RunaiEmulator, type RunaiEmulatorOptions, runaiEmulator } from "@runwire/emulator";
import { type HttpHandler, http } from "msw";
import { forward } from "./forward.js";
import { urlsOf } from "./urls-of.js";

/** A Run:ai control plane for a test: its handlers, its state and the credentials that it takes. */
export interface RunaiMock {
  /** One handler for all 391 operations: separate ones would each be tried for every request. */
  readonly handlers: readonly [HttpHandler];
  /** The control plane itself: faults, request log, statistics. */
  readonly emulator: RunaiEmulator;
  /** What a client takes as `url`. */
  readonly origin: string;
  readonly clientId: string;
  /** The secret as it is now: regenerating it changes it. */
  readonly clientSecret: string;
}

/**
 * Makes a control plane with its own state. Give each test its own, so that none sees what another has done.
 *
 * @example
 * const runai = mockRunai({ projects: 5 });
 * const server = setupServer(...runai.handlers);
 * const client = new Client(runai.clientId, runai.clientSecret, { url: runai.origin });
 */
export function mockRunai(options: RunaiEmulatorOptions = {}): RunaiMock {
  const emulator = runaiEmulator(options);
  const { origin, clientId } = emulator;
  return {
    handlers: [http.all(urlsOf(origin), ({ request }) => forward(emulator, request))],
    emulator,
    origin,
    clientId,
    get clientSecret() {
      return emulator.clientSecret;
    },
  };
}

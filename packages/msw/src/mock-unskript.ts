import { type UnskriptEmulator, type UnskriptEmulatorOptions, unskriptEmulator } from "@runwire/emulator";
import { type HttpHandler, http } from "msw";
import { forward } from "./forward.js";
import { urlsOf } from "./urls-of.js";

/** A tenant for a test: its handlers, its state and the key that it takes. */
export interface UnskriptMock {
  /** One handler for the whole tenant. */
  readonly handlers: readonly [HttpHandler];
  /** The tenant itself: faults, request log, the reason why the next run fails. */
  readonly emulator: UnskriptEmulator;
  /** Its origin, for `new Client({ url, apiKey })`. */
  readonly url: string;
  readonly apiKey: string;
  /** A runbook that can be run; `undefined` in a tenant without runbooks. */
  readonly runbookId: string | undefined;
}

/**
 * Makes a tenant of unSkript with its own state. Give each test its own, so that none sees what another has done.
 *
 * @example
 * const { handlers, url, apiKey } = mockUnskript({ runMs: 0 });
 * const server = setupServer(...handlers);
 */
export function mockUnskript(options: UnskriptEmulatorOptions = {}): UnskriptMock {
  const emulator = unskriptEmulator(options);
  return {
    handlers: [http.all(urlsOf(emulator.origin), ({ request }) => forward(emulator, request))],
    emulator,
    url: emulator.origin,
    apiKey: emulator.apiKey,
    runbookId: emulator.runbookId,
  };
}

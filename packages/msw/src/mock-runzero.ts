import { type RunzeroEmulator, type RunzeroEmulatorOptions, runzeroEmulator } from "@runwire/emulator";
import { type HttpHandler, http } from "msw";
import { forward } from "./forward.js";
import { urlsOf } from "./urls-of.js";

/** A console for a test: its handlers, its state and the credentials that it takes. */
export interface RunzeroMock {
  /** One handler for the whole console and the storage that its task data is in: 181 separate ones would each be tried for every request. */
  readonly handlers: readonly [HttpHandler];
  /** The console itself: faults, request log, statistics. */
  readonly emulator: RunzeroEmulator;
  readonly clientId: string;
  /** The secret as it is now: a rotation changes it. So do the tokens below. */
  readonly clientSecret: string;
  readonly organizationId: string;
  readonly accountToken: string;
  readonly organizationToken: string;
  readonly exportToken: string;
}

/**
 * Makes a console with its own state. Give each test its own, so that none sees what another has done.
 *
 * @example
 * const runzero = mockRunzero({ assets: 50 });
 * const server = setupServer(...runzero.handlers);
 */
export function mockRunzero(options: RunzeroEmulatorOptions = {}): RunzeroMock {
  const emulator = runzeroEmulator(options);
  return {
    handlers: [
      http.all(urlsOf(emulator.origin, emulator.storageOrigin), ({ request }) => forward(emulator, request)),
    ],
    emulator,
    clientId: emulator.clientId,
    get clientSecret() {
      return emulator.clientSecret;
    },
    organizationId: emulator.organizationId,
    get accountToken() {
      return emulator.accountToken;
    },
    get organizationToken() {
      return emulator.organizationToken;
    },
    get exportToken() {
      return emulator.exportToken;
    },
  };
}

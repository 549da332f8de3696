import {
  type Emulator,
  type Faults,
  runaiEmulator,
  runlyEmulator,
  runopsEmulator,
  runzeroEmulator,
  unskriptEmulator,
} from "@runwire/emulator";
import { type Counts, emulatedOrigin, type FaultSwitch, type Keys, type Settings } from "./protocol.js";
import type { SystemName } from "./system-names.js";

/** An emulator with what the playground needs of it. */
export interface Emulated extends Emulator {
  readonly keys: Keys;
  readonly faults: Faults;
  readonly counts: Counts;
  /** All tokens stop working at once, or the key where there are no tokens. */
  revoke(): void;
}

const makers: Readonly<Record<SystemName, (settings: Settings) => Emulated>> = {
  runzero({ window, dailyLimit, latencyMs }) {
    const storageOrigin = emulatedOrigin("runzero", "storage.");
    const console = runzeroEmulator({
      ...{ assets: 400, window, dailyLimit, latencyMs, storageOrigin },
      origin: emulatedOrigin("runzero"),
    });
    const { organizationId, clientId, clientSecret } = console;
    return {
      fetch: (request) => console.fetch(request),
      keys: { url: emulatedOrigin("runzero"), organizationId, clientId, clientSecret },
      faults: console.faults,
      get counts() {
        return {
          requests: console.stats.requests,
          refused: console.stats.tooManyRequests,
          tokens: console.stats.tokensIssued,
        };
      },
      revoke: () => console.revokeTokens(),
    };
  },
  runai({ latencyMs }) {
    const plane = runaiEmulator({ origin: emulatedOrigin("runai"), latencyMs });
    const { clientId, clientSecret } = plane;
    return {
      fetch: (request) => plane.fetch(request),
      keys: { url: emulatedOrigin("runai"), clientId, clientSecret },
      faults: plane.faults,
      get counts() {
        return {
          requests: plane.stats.requests,
          refused: plane.stats.tooManyRequests,
          tokens: plane.stats.tokensIssued,
        };
      },
      revoke: () => plane.revokeTokens(),
    };
  },
  runops({ latencyMs }) {
    const organization = runopsEmulator({ origin: emulatedOrigin("runops"), latencyMs, reviewAfterMs: 2000 });
    const { clientId, clientSecret } = organization;
    return {
      fetch: (request) => organization.fetch(request),
      keys: {
        url: emulatedOrigin("runops"),
        authUrl: emulatedOrigin("runops", "auth."),
        clientId,
        clientSecret,
      },
      faults: organization.faults,
      get counts() {
        return {
          requests: organization.stats.requests,
          refused: organization.stats.tooManyRequests,
          tokens: organization.stats.tokensIssued,
        };
      },
      revoke: () => organization.revokeTokens(),
    };
  },
  unskript({ window, latencyMs }) {
    const tenant = unskriptEmulator({ origin: emulatedOrigin("unskript"), window, latencyMs });
    return {
      fetch: (request) => tenant.fetch(request),
      keys: { url: emulatedOrigin("unskript"), apiKey: tenant.apiKey },
      faults: tenant.faults,
      get counts() {
        return { requests: tenant.stats.requests, refused: tenant.stats.tooManyRequests, tokens: 0 };
      },
      revoke: () => tenant.revokeKey(),
    };
  },
  runly({ latencyMs }) {
    const api = runlyEmulator({ origin: emulatedOrigin("runly"), latencyMs });
    const { organization, secretKey, environment, template } = api;
    return {
      fetch: (request) => api.fetch(request),
      keys: { url: emulatedOrigin("runly"), organization, secretKey, environment, template },
      faults: api.faults,
      get counts() {
        return { requests: api.stats.requests, refused: api.stats.tooManyRequests, tokens: 0 };
      },
      // Its keys are static, and the page has no switch for it.
      revoke: () => undefined,
    };
  },
};

/** Makes the emulator of a system. The same settings make the same account. */
export function makeEmulated(system: SystemName, settings: Settings): Emulated {
  return makers[system](settings);
}

/** Lets something go wrong now, with requests of this operation: a token can be had all the while. */
export function strike(emulated: Emulated, fault: FaultSwitch, operation: string): void {
  const operations = [operation];
  switch (fault) {
    case "storm":
      emulated.faults.add({ kind: "status", status: 429, retryAfter: "2", times: 5, operations });
      return;
    case "burst":
      emulated.faults.add({ kind: "status", status: 503, times: 5, operations });
      return;
    case "reset":
      emulated.faults.add({ kind: "reset", afterBytes: 10, times: 2, operations });
      return;
    case "revoked":
      emulated.revoke();
      return;
  }
}

import {
  type Clock,
  type Emulator,
  type Faults,
  runaiEmulator,
  runlyEmulator,
  runopsEmulator,
  runzeroEmulator,
  systemClock,
  unskriptEmulator,
} from "@runwire/emulator";
import { furnishers, type Made } from "./furnish.js";
import { type Counts, emulatedOrigin, type FaultSwitch, type Keys, type Settings } from "./protocol.js";
import type { SystemName } from "./system-names.js";

/** An emulator with what the playground needs of it. */
export interface Emulated extends Emulator {
  readonly keys: Keys;
  readonly faults: Faults;
  readonly counts: Counts;
  /** All tokens stop working at once, or the key where there are no tokens. */
  revoke(): void;
  /** The calls of the day are forgotten, where they are counted. */
  resetDay?(): void;
}

/** An emulated account with something in it. */
export interface FurnishedEmulated extends Emulated {
  /** What was created before it was handed out. */
  readonly made: Made;
}

const makers: Readonly<Record<SystemName, (settings: Settings, clock: Clock) => Emulated>> = {
  runzero({ window, dailyLimit }, clock) {
    const storageOrigin = emulatedOrigin("runzero", "storage.");
    const console = runzeroEmulator({
      ...{ assets: 400, window, dailyLimit, clock, storageOrigin },
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
      resetDay: () => console.resetDay(),
    };
  },
  runai(_settings, clock) {
    // Long enough that a training can be watched, suspended and resumed.
    const workloadDurations = { Running: 3_600_000 };
    const plane = runaiEmulator({ origin: emulatedOrigin("runai"), clock, workloadDurations });
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
  runops(_settings, clock) {
    const organization = runopsEmulator({ origin: emulatedOrigin("runops"), clock });
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
  unskript({ window }, clock) {
    const tenant = unskriptEmulator({ origin: emulatedOrigin("unskript"), window, clock });
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
  runly(_settings, clock) {
    const api = runlyEmulator({ origin: emulatedOrigin("runly"), clock });
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

/** How long ago an account is furnished, in milliseconds. */
const FURNISHED_AGO_MS = 600_000;

/**
 * Makes the emulator of a system, and furnishes the account. That happens in the emulator's past, a window between
 * requests, so that it takes no place in a window of the runs to come. The same settings make the same account.
 */
export async function makeEmulated(system: SystemName, settings: Settings): Promise<FurnishedEmulated> {
  let agoMs = FURNISHED_AGO_MS;
  const clock = { now: () => systemClock.now() - agoMs };
  const emulated = makers[system](settings, clock);
  const made = await furnishers[system](emulated.keys, async (url, init) => {
    agoMs = Math.max(0, agoMs - settings.window.perMs - 1);
    return emulated.fetch(new Request(url, init));
  });
  agoMs = 0;
  emulated.resetDay?.();
  emulated.faults.latencyMs = settings.latencyMs;
  // Counts are read anew each time, so what is made is not copied.
  return Object.assign(emulated, { made });
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

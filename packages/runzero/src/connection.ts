import {
  authorize,
  BySecret,
  type ClientCredentials,
  clientCredentialsGrant,
  redact,
  type Secret,
  sign,
  staticToken,
  TokenCache,
} from "@runwire/auth";
import {
  type Caller,
  createCaller,
  InvalidCallError,
  inBrowser,
  isStrictTransport,
  pipeline,
  retry,
  type Share,
  type Step,
  send,
  shareFor,
  systemClock,
  type Usage,
  withDebugLog,
} from "@runwire/core";
import { DailyBudget, limit, limitToken, Quota, type ResolvedLimits } from "@runwire/limiter";
import type { ClientOptions, ResolvedOptions } from "./client-options.js";
import type { Credential } from "./credentials.js";
import { operations } from "./generated/operations.js";
import type { KeyKind } from "./key-kind.js";
import { hintFor, prepareCall } from "./prepare-call.js";
import { takingOverRotations } from "./rotation.js";
import { version } from "./version.js";

/** All that the clients of one credential share, whichever organization they are about. */
export interface Connection {
  readonly kind: KeyKind;
  /** Id and secret as they are now, for client credentials: another client of the share may have rotated them. */
  readonly clientCredentials: Pick<ClientCredentials, "clientId" | "clientSecret"> | undefined;
  /** Calls operations, on behalf of one organization. */
  callerFor(organizationId: string | undefined): Caller;
  readonly usage: Usage | undefined;
}

const unlimited: Step = (next) => next;

/** Wires the pipeline of a client. */
export function connect(options: ResolvedOptions & Pick<ClientOptions, "clock">): Connection {
  const { credential, limits } = options;
  const clock = options.clock ?? systemClock;
  const on = withDebugLog(options.on, clock);
  const share = shareFor(options);
  const quota = limits === false ? undefined : sharedQuota(share, options.origin, limits, clock);
  const budgets = share.once(`budget:${options.origin}`, () => new BySecret<DailyBudget>());
  const budget =
    limits === false ? undefined : budgets.get(credential.secret, () => new DailyBudget(limits, clock));
  const shared = credential.kind === "client" ? sharedTokens(credential) : undefined;
  const source = shared?.cache ?? staticToken(credential.secret);

  const path = pipeline({
    retry: retry({ ...options.retry, limiterWaits: quota !== undefined, random: Math.random }),
    authorize: authorize(source),
    limit: quota !== undefined && budget !== undefined ? limit(quota, budget) : unlimited,
    sign: sign(source),
    send: send(options.fetch),
  });

  return {
    kind: credential.kind,
    clientCredentials: shared?.credentials,
    callerFor(organizationId) {
      const caller = createCaller({
        baseUrl: options.baseUrl,
        send: path,
        clock,
        on,
        headers: inBrowser ? {} : { "user-agent": userAgent(options.userAgent) },
        strictBodies: isStrictTransport(options.fetch),
        redact: (text) =>
          redact(text, [credential.secret, shared?.credentials.clientSecret, ...source.secrets()]),
        prepare: (operation, given) => prepareCall(operation, given, credential, organizationId),
        hint: (operation, status) => hintFor(operation, status, credential.kind),
        signal: options.signal,
        timeoutMs: options.timeoutMs,
        deadlineMs: options.deadlineMs,
      });
      return shared === undefined
        ? caller
        : takingOverRotations(caller, shared.credentials.clientId, shared.rotate);
    },
    get usage() {
      return budget?.usage;
    },
  };

  /** What all clients of this id and secret have in common in the share. */
  function sharedTokens({ clientId, secret }: Extract<Credential, { kind: "client" }>): SharedTokens {
    const operation = operations.getAPIToken;
    const tokenUrl = options.baseUrl + operation.path;
    const tokenStep = quota === undefined ? unlimited : limitToken(quota);
    const bySecret = share.once(`token:${tokenUrl}:${clientId}`, () => new BySecret<SharedTokens>());
    return bySecret.get(secret, () => {
      const credentials = { clientId, clientSecret: secret, tokenUrl, operation };
      return {
        credentials,
        cache: new TokenCache(clientCredentialsGrant(credentials, send(options.fetch), tokenStep), clock),
        rotate(renewed) {
          bySecret.rotate(credentials.clientSecret, renewed);
          budgets.rotate(credentials.clientSecret, renewed);
          credentials.clientSecret = renewed;
        },
      };
    });
  }
}

interface SharedTokens {
  /** As they are now: the secret changes when it is rotated. */
  readonly credentials: ClientCredentials;
  readonly cache: TokenCache;
  rotate(renewed: Secret): void;
}

/** The quota of an origin. Two clients of one share that want different limits there cannot both be obeyed. */
function sharedQuota(
  share: Share,
  origin: string,
  limits: ResolvedLimits,
  clock: NonNullable<ClientOptions["clock"]>,
): Quota {
  const kept = share.once(`quota:${origin}`, () => ({ limits, quota: new Quota(limits, clock) }));
  const differing = (Object.keys(limits) as (keyof ResolvedLimits)[])
    .map((name) => [name, JSON.stringify(kept.limits[name]), JSON.stringify(limits[name])])
    .filter(([, there, here]) => there !== here)
    .map(([name, there, here]) => `${name} is ${there} there and ${here} here`);
  if (differing.length === 0) return kept.quota;
  throw new InvalidCallError(
    `another client of this share has other limits for ${origin}: ${differing.join(", ")}; ` +
      "give both the same, or give this one its own share: memoryShare()",
  );
}

function userAgent(prefix: string | undefined): string {
  const own = `runwire-runzero/${version}`;
  return prefix === undefined ? own : `${prefix} ${own}`;
}

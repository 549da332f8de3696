import {
  authorize,
  BySecret,
  clientCredentialsGrant,
  redact,
  sign,
  staticToken,
  TokenCache,
  type TokenSource,
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
import { DailyBudget, limit, limitToken, Quota } from "@runwire/limiter";
import type { ClientOptions, ResolvedOptions } from "./client-options.js";
import { operations } from "./generated/operations.js";
import type { KeyKind } from "./key-kind.js";
import { hintFor, prepareCall } from "./prepare-call.js";
import { version } from "./version.js";

/** All that the clients of one credential share, whichever organization they are about. */
export interface Connection {
  readonly kind: KeyKind;
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
  const budget =
    limits === false
      ? undefined
      : share
          .once(`budget:${options.origin}`, () => new BySecret<DailyBudget>())
          .get(credential.secret, () => new DailyBudget(limits, clock));
  const source = tokenSource();

  const path = pipeline({
    retry: retry({ ...options.retry, limiterWaits: quota !== undefined, random: Math.random }),
    authorize: authorize(source),
    limit: quota !== undefined && budget !== undefined ? limit(quota, budget) : unlimited,
    sign: sign(source),
    send: send(options.fetch),
  });

  return {
    kind: credential.kind,
    callerFor: (organizationId) =>
      createCaller({
        baseUrl: options.baseUrl,
        send: path,
        clock,
        on,
        headers: inBrowser ? {} : { "user-agent": userAgent(options.userAgent) },
        strictBodies: isStrictTransport(options.fetch),
        redact: (text) => redact(text, [credential.secret, ...source.secrets()]),
        prepare: (operation, given) => prepareCall(operation, given, credential, organizationId),
        hint: (operation, status) => hintFor(operation, status, credential.kind),
        signal: options.signal,
        timeoutMs: options.timeoutMs,
        deadlineMs: options.deadlineMs,
      }),
    get usage() {
      return budget?.usage;
    },
  };

  function tokenSource(): TokenSource {
    if (credential.kind !== "client") return staticToken(credential.secret);
    const operation = operations.getAPIToken;
    const tokenUrl = options.baseUrl + operation.path;
    const { clientId, secret: clientSecret } = credential;
    const tokenStep = quota === undefined ? unlimited : limitToken(quota);
    return share
      .once(`token:${tokenUrl}:${clientId}`, () => new BySecret<TokenCache>())
      .get(clientSecret, () => {
        const grant = clientCredentialsGrant(
          { clientId, clientSecret, tokenUrl, operation },
          send(options.fetch),
          tokenStep,
        );
        return new TokenCache(grant, clock);
      });
  }
}

/** The quota of an origin. Two clients of one share that want different limits there cannot both be obeyed. */
function sharedQuota(
  share: Share,
  origin: string,
  limits: Exclude<ResolvedOptions["limits"], false>,
  clock: NonNullable<ClientOptions["clock"]>,
): Quota {
  const rules = JSON.stringify(limits);
  const kept = share.once(`quota:${origin}`, () => ({ rules, quota: new Quota(limits, clock) }));
  if (kept.rules === rules) return kept.quota;
  throw new InvalidCallError(
    `another client of this share has other limits for ${origin} (${kept.rules}, here ${rules}); ` +
      "give both the same, or give this one its own share: memoryShare()",
  );
}

function userAgent(prefix: string | undefined): string {
  const own = `runwire-runzero/${version}`;
  return prefix === undefined ? own : `${prefix} ${own}`;
}

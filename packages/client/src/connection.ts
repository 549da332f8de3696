import {
  authorize,
  BySecret,
  type ClientCredentials,
  clientCredentialsGrant,
  commonGrant,
  fingerprint,
  type HeaderScheme,
  redact,
  type Secret,
  sign,
  staticToken,
  TokenCache,
} from "@runwire/auth";
import {
  type Caller,
  type CallerOptions,
  createCaller,
  InvalidCallError,
  inBrowser,
  isStrictTransport,
  notify,
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
import { DailyBudget, type Fleet, limit, limitToken, Quota, type ResolvedLimits } from "@runwire/limiter";
import type { ResolvedCommonOptions } from "./client-options.js";
import type { System } from "./system.js";

/** What a client signs its requests with: a key as it is, or client credentials that become tokens. */
export type ConnectionCredential =
  | { readonly secret: Secret; readonly grant?: undefined }
  | { readonly secret: Secret; readonly grant: TokenGrant };

/** How client credentials become tokens. */
export interface TokenGrant extends Pick<ClientCredentials, "clientId" | "tokenUrl" | "operation" | "form"> {
  /** What beside address and client id tells tokens apart, such as the audience. @default "" */
  readonly audience?: string;
}

/** What one system's client brings along. */
export interface ConnectionOptions {
  readonly system: System;
  readonly options: ResolvedCommonOptions;
  readonly credential: ConnectionCredential;
  /** Origin and base path of the API, without a slash at its end. */
  readonly baseUrl: string;
  /** Where the credential stands. @default `Authorization: Bearer …` */
  readonly scheme?: HeaderScheme;
  /** Sent with every call, unless the operation says otherwise; in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** All that the clients of one credential share. */
export interface Connection {
  /** Calls operations; `prepare` adds to and refuses calls, `hint` explains refusals of the server. */
  callerWith(own: Pick<CallerOptions, "prepare" | "hint" | "serverOf">): Caller;
  /** The daily budget as the server last told it; `undefined` before, and where none is told. */
  readonly usage: Usage | undefined;
  /** Id and secret as they are now, for client credentials: another client of the share may have rotated them. */
  readonly clientCredentials: Pick<ClientCredentials, "clientId" | "clientSecret"> | undefined;
  /** The secret was rotated: this client, and all that share its token, go on with the new one. */
  rotate(renewed: Secret): void;
}

const unlimited: Step = (next) => next;

/** Wires the pipeline of a client: what tokens, limits and budget it shares with which others is told here. */
export function connect({
  system,
  options,
  credential,
  baseUrl,
  scheme,
  headers,
}: ConnectionOptions): Connection {
  const { limits } = options;
  const { origin } = new URL(baseUrl);
  const clock = options.clock ?? systemClock;
  const on = withDebugLog(options.on, clock);
  const share = shareFor(options);
  const fleet = fleetOf(share);
  const quota = limits === false ? undefined : sharedQuota(share, origin, limits, clock, fleet);
  const budgets = share.once(`budget:${origin}`, () => new BySecret<DailyBudget>());
  const budget =
    limits === false
      ? undefined
      : budgets.get(credential.secret, () => new DailyBudget(limits, clock, budgetOf(fleet)));
  const shared =
    credential.grant === undefined ? undefined : sharedTokens(credential.secret, credential.grant);
  const source = shared?.cache ?? staticToken(credential.secret);

  const path = pipeline({
    retry: retry({ ...options.retry, limiterWaits: quota !== undefined, random: Math.random }),
    authorize: authorize(source),
    limit: quota !== undefined && budget !== undefined ? onlyAt(origin, limit(quota, budget)) : unlimited,
    sign: sign(source, scheme),
    send: send(options.fetch),
  });

  return {
    callerWith: (own) =>
      createCaller({
        ...own,
        baseUrl,
        send: path,
        clock,
        on,
        headers: { ...headers, ...(!inBrowser && { "user-agent": userAgent(system, options.userAgent) }) },
        strictBodies: isStrictTransport(options.fetch),
        redact: (text) =>
          redact(text, [credential.secret, shared?.credentials.clientSecret, ...source.secrets()]),
        signal: options.signal,
        timeoutMs: options.timeoutMs,
        deadlineMs: options.deadlineMs,
      }),
    get usage() {
      return budget?.usage;
    },
    clientCredentials: shared?.credentials,
    rotate(renewed) {
      shared?.rotate(renewed);
    },
  };

  /** Where other processes have the same budget, if the system tells one: under a name that gives no secret away. */
  function budgetOf(fleet: Fleet | undefined) {
    if (fleet === undefined || !system.dailyBudget) return undefined;
    const secret = () => shared?.credentials.clientSecret ?? credential.secret;
    return { fleet, key: async () => `budget:${await fingerprint(secret(), origin)}` };
  }

  /** What all clients of this id and secret have in common in the share. */
  function sharedTokens(secret: Secret, { audience = "", ...grant }: TokenGrant): SharedTokens {
    // Only a token request to the API's own address counts in its window.
    const counts = quota !== undefined && new URL(grant.tokenUrl).origin === origin;
    const bySecret = share.once(
      `token:${grant.tokenUrl}:${audience}:${grant.clientId}`,
      () => new BySecret<SharedTokens>(),
    );
    return bySecret.get(secret, () => {
      const credentials = { ...grant, clientSecret: secret };
      const step = counts ? limitToken(quota) : unlimited;
      const own = clientCredentialsGrant(credentials, send(options.fetch), step);
      const granting =
        fleet === undefined
          ? own
          : commonGrant(own, {
              store: fleet.store,
              name: `${grant.tokenUrl} ${audience} ${grant.clientId}`,
              secret: () => credentials.clientSecret,
              member: fleet.member,
              onStoreError: (error, on) => {
                const reason = error instanceof Error ? error.message : String(error);
                if (on.share !== undefined) notify(on.share, { state: "lost", what: "token", reason });
              },
            });
      return {
        credentials,
        cache: new TokenCache(granting, clock),
        rotate(renewed) {
          bySecret.rotate(credentials.clientSecret, renewed);
          budgets.rotate(credentials.clientSecret, renewed);
          credentials.clientSecret = renewed;
        },
      };
    });
  }
}

/** Another place that a call leads to, such as a storage, has limits of its own. */
function onlyAt(origin: string, step: Step): Step {
  return (next) => {
    const limited = step(next);
    return (request, context) =>
      request.url.startsWith(`${origin}/`) ? limited(request, context) : next(request, context);
  };
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
  clock: NonNullable<ResolvedCommonOptions["clock"]>,
  fleet: Fleet | undefined,
): Quota {
  const key = `quota:${origin}`;
  const kept = share.once(key, () => ({
    limits,
    quota: new Quota(limits, clock, Math.random, fleet === undefined ? undefined : { fleet, key }),
  }));
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

/** How many processes are taken for granted as long as a store has not told. */
const assumedProcesses = 10;

/** The other processes of a share, if it reaches beyond this one. This one gets its name when it is first needed. */
function fleetOf(share: Share): Fleet | undefined {
  if (share.common === undefined) return undefined;
  const self = share.once<{ id?: string }>("member", () => ({}));
  return {
    store: share.common,
    processes: share.processes ?? assumedProcesses,
    member: () => {
      self.id ??= crypto.randomUUID();
      return self.id;
    },
  };
}

function userAgent({ id, version }: System, prefix: string | undefined): string {
  const own = `runwire-${id}/${version}`;
  return prefix === undefined ? own : `${prefix} ${own}`;
}

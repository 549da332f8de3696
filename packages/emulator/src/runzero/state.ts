import { type AccessTokens, createAccessTokens } from "../access-tokens.js";
import { base64, draw, uuid } from "../seeded.js";
import { type Account, createAccount } from "./account/account.js";
import { createKeyStore, type Key, type KeyStore } from "./keys.js";
import type { ResolvedOptions, RunzeroEmulatorOptions } from "./options.js";
import { createOrganization, type Organization } from "./organization.js";
import { createUsage, type Usage } from "./usage.js";

/** The account that an emulator holds. */
export interface State {
  readonly options: ResolvedOptions;
  /** Seconds since 1970, the unit of nearly all times in the vendor's records. */
  nowSeconds(): number;
  /** What belongs to the account as a whole. Its id is called client id in the vendor's records. */
  readonly account: Account;
  /** The API client, whose secret can be rotated. */
  readonly client: { readonly id: string; secret: string };
  readonly organizations: Map<string, Organization>;
  readonly keys: KeyStore;
  readonly tokens: AccessTokens;
  readonly usage: Usage;
  /** The keys that the account begins with. */
  readonly first: {
    readonly organization: Organization;
    readonly account: Key;
    readonly org: Key;
    readonly export: Key;
  };
  /** A seed that was not drawn before. */
  nextSeed(): number;
  /** An id that was not drawn before. */
  nextId(): string;
  /** What the next tasks that are processed are to fail with. */
  readonly taskFailures: string[];
  /** The tasks being brought to where they are now, while that goes on. */
  settling: Promise<void> | undefined;
}

/** A new secret of an API client. */
export function clientSecret(seed: number): string {
  return base64(seed, 43).replaceAll("+", "-").replaceAll("/", "_");
}

/** The account that the options describe, at the time of the clock. */
export function createState(options: ResolvedOptions, given: RunzeroEmulatorOptions): State {
  const { seed, clock } = options;
  const nowSeconds = () => Math.floor(clock.now() / 1000);
  const epochSeconds = nowSeconds();
  const account = createAccount(seed, epochSeconds);
  const organizations = options.organizations.map((one, index) =>
    createOrganization(
      draw(seed, index, 31),
      one,
      epochSeconds,
      { accountId: account.id, integrationName: account.integrationName },
      index === 0 ? given.organizationId : undefined,
    ),
  );
  const keys = createKeyStore(seed, nowSeconds);
  const accountKey = keys.create("account", {
    comment: "automation",
    ...optional("token", given.accountToken),
  });
  const firstKeys = organizations.map((organization, index) => ({
    org: keys.create("organization", {
      organizationId: organization.id,
      comment: "organization key",
      ...optional("token", index === 0 ? given.organizationToken : undefined),
    }),
    export: keys.create("export", {
      organizationId: organization.id,
      comment: "export token",
      ...optional("token", index === 0 ? given.exportToken : undefined),
    }),
  }));
  let drawn = 0;
  const nextSeed = () => draw(seed, drawn++, 35);
  return {
    options,
    nowSeconds,
    account,
    client: {
      id: given.clientId ?? uuid(draw(seed, 0, 33)),
      secret: given.clientSecret ?? clientSecret(draw(seed, 0, 34)),
    },
    organizations: new Map(organizations.map((organization) => [organization.id, organization])),
    keys,
    tokens: createAccessTokens(seed, options.tokenLifetimeMs),
    usage: createUsage(options.dailyLimit),
    first: {
      organization: organizations[0] as Organization,
      account: accountKey,
      ...(firstKeys[0] as { org: Key; export: Key }),
    },
    nextSeed,
    nextId: () => uuid(nextSeed()),
    taskFailures: [],
    settling: undefined,
  };
}

/** An optional property that is left out where there is no value. */
function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

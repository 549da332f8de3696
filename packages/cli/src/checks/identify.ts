import type { System } from "../systems.js";
import { cheapestCall, keyKindInEnv } from "./runzero-key.js";

/** Who a credential is, as the API itself tells it. */
export interface Identity {
  /** The kind in the system's table of operations, which decides what it may call. */
  readonly kind: string;
  /** A line about it, such as `an organization token of Acme`. */
  readonly who: string;
  /** What else the API tells, by name. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Asks the API, with a call that any credential of the system may make, whose it is. */
export async function identify(system: System, client: object): Promise<Identity> {
  switch (system.name) {
    case "runzero":
      return identifyRunzero(client as never);
    case "runai":
      return identifyRunai(client as never);
    case "runops":
      return identifyRunops(client as never);
    case "unskript":
      return identifyUnskript(client as never);
    case "runly":
      return identifyRunly(client as never);
  }
}

type Facts = Readonly<Record<string, string | number>>;

/** Those facts that there are. */
function told(facts: Readonly<Record<string, unknown>>): Facts {
  const there = Object.entries(facts).filter(
    ([, value]) => (typeof value === "string" && value !== "") || typeof value === "number",
  );
  return Object.fromEntries(there) as Facts;
}

async function identifyRunzero(client: import("@runwire/runzero").Client<"token">): Promise<Identity> {
  const kind = keyKindInEnv();
  const answer = (await cheapestCall(client)) as Record<string, unknown>;
  const { usage } = client;
  const budget = told({ "calls today": usage?.today, "calls left today": usage?.remaining });
  const names = {
    client: "client credentials of an account",
    account: "an account token",
    organization: "an organization token",
    export: "an export token",
    token: "a token",
  };
  if (kind === "client" || kind === "account") {
    return {
      kind,
      who: names[kind],
      facts: {
        ...told({
          licence: answer.license_type,
          "licence ends": dateOf(answer.license_expiration),
          "assets licensed": answer.license_max_assets,
          "assets live": answer.license_live_asset_count,
        }),
        ...budget,
      },
    };
  }
  if (kind === "export") return { kind, who: names.export, facts: budget };
  const of = typeof answer.name === "string" ? ` of ${answer.name}` : "";
  return {
    kind: kind === "token" ? "organization" : kind,
    who: `${names[kind]}${of}`,
    facts: { ...told({ organization: answer.id, "assets live": answer.live_asset_count }), ...budget },
  };
}

function dateOf(seconds: unknown): string | undefined {
  const value = Number(seconds);
  return Number.isFinite(value) && value > 0 ? new Date(value * 1000).toISOString().slice(0, 10) : undefined;
}

async function identifyRunai(client: import("@runwire/runai").Client): Promise<Identity> {
  const rules: { readonly roleName?: string; readonly scopeType?: string; readonly scopeName?: string }[] =
    [];
  const answer = (await client.me.getMeAccessRules()) as unknown as Record<string, unknown>;
  for (const rule of rulesIn(answer)) rules.push(rule as never);
  const shown = rules.map(({ roleName, scopeType, scopeName }) => `${roleName} on ${scopeType} ${scopeName}`);
  return {
    kind: "bearer",
    who: process.env.RUNAI_TOKEN ? "a bearer token" : "a service account or access key",
    facts: Object.fromEntries(shown.map((rule, index) => [`rule ${index + 1}`, rule])),
  };
}

/** The list of rules may be nested once more under the same name. */
function rulesIn(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  if (typeof answer !== "object" || answer === null || !("accessRules" in answer)) return [];
  return rulesIn(answer.accessRules);
}

async function identifyRunops(client: import("@runwire/runops").Client): Promise<Identity> {
  const user = (await client.users.current()) as unknown as Record<string, unknown>;
  const { name, email, org, groups } = user;
  return {
    kind: process.env.RUNOPS_TOKEN ? "token" : "client",
    who: `${String(name ?? email ?? "a user of Runops")}`,
    facts: told({ email, organization: org, groups: Array.isArray(groups) ? groups.join(", ") : undefined }),
  };
}

async function identifyUnskript(client: import("@runwire/unskript").Client): Promise<Identity> {
  // No call tells whose a key is; a list that any key may read shows that it is taken.
  const first = client.runbooks.list({ pageSize: 1 })[Symbol.asyncIterator]();
  await first.next();
  await first.return?.();
  return { kind: "apiKey", who: "an API key of the tenant", facts: {} };
}

async function identifyRunly(client: import("@runwire/runly").Client): Promise<Identity> {
  const account = (await client.account.getAccount()) as unknown as Record<string, unknown>;
  const { name, email, id } = account;
  return {
    kind: "secret",
    who: `a secret key of ${String(name ?? email ?? id ?? "an account")}`,
    facts: told({ email, id }),
  };
}

import { hex } from "../seeded.js";
import type { KeyKind } from "./call.js";
import { refuse } from "./problem.js";
import type { Application, State } from "./state.js";

/** Which kind of key this is. 401 for one that is not known. */
export function identify(state: State, key: string | null | undefined): KeyKind {
  for (const application of state.applications.values()) {
    const kind =
      key === application.secretKey
        ? "secret"
        : key === application.publishableKey
          ? "publishable"
          : undefined;
    if (kind === undefined) continue;
    application.lastUsedAt = new Date(state.now()).toISOString();
    return kind;
  }
  return refuse(401, key ? "the key is not known" : "a key is missing: Authorization: Bearer …");
}

/** The key in the header of a request. */
export function bearerOf(headers: Headers): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/** A pair of keys. */
export function newKeys(state: State, position: number): Pick<Application, "secretKey" | "publishableKey"> {
  const { seed } = state.options;
  return {
    secretKey: `sk_${hex(seed + position * 31 + 3, 32)}`,
    publishableKey: `pk_${hex(seed + position * 31 + 5, 32)}`,
  };
}

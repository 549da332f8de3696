import { InvalidCallError } from "@runwire/core";

/** Reads a variable of the environment. One that is set to nothing is not set. */
export function variable(name: string): string | undefined {
  return globalThis.process?.env?.[name]?.trim() || undefined;
}

/**
 * The credential in the environment: `<PREFIX>_CLIENT_ID` and `<PREFIX>_CLIENT_SECRET`, or `<PREFIX>_TOKEN`. Throws
 * an `InvalidCallError` that names the variables that are set, unless exactly one of the two forms is.
 */
export function credentialFromEnv(
  prefix: string,
): { readonly clientId: string; readonly clientSecret: string } | { readonly token: string } {
  const names = [`${prefix}_CLIENT_ID`, `${prefix}_CLIENT_SECRET`, `${prefix}_TOKEN`] as const;
  const [clientId, clientSecret, token] = names.map(variable);
  if (clientId !== undefined && clientSecret !== undefined && token === undefined) {
    return { clientId, clientSecret };
  }
  if (token !== undefined && clientId === undefined && clientSecret === undefined) return { token };
  const set = names.filter((name) => variable(name) !== undefined).join(" and ") || "none of them";
  throw new InvalidCallError(`set ${names[0]} and ${names[1]}, or ${names[2]}; now ${set} is set`);
}

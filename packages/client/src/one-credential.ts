import { InvalidCallError } from "@runwire/core";

/** Client credentials, or the name of the one option that holds a key. */
export type GivenCredential<Name extends string> = "client" | Name;

/**
 * Finds the one credential among the options: `clientId` with `clientSecret`, or one of `keys`. Throws an
 * `InvalidCallError` for none, and for more than one.
 *
 * @param forms What could be given, for the message.
 */
export function oneCredential<Name extends string>(
  options: Readonly<Partial<Record<Name | "clientId" | "clientSecret", unknown>>>,
  keys: readonly Name[],
  forms: string,
): GivenCredential<Name> {
  const given = (["clientId", "clientSecret", ...keys] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (given.length === 0) throw new InvalidCallError(`a credential is missing: use ${forms}`);
  const isPair = given.every((name) => name === "clientId" || name === "clientSecret");
  if (!isPair && given.length > 1) {
    throw new InvalidCallError(`one credential is expected, got ${given.join(" and ")}: use ${forms}`);
  }
  return isPair ? "client" : (given[0] as Name);
}

import { InvalidCallError, typeName } from "@runwire/core";

/**
 * The options behind `new Client(clientId, clientSecret, options?)` or `new Client(options)`. Throws an
 * `InvalidCallError` for other arguments, naming their types only: they may be secrets.
 *
 * @param others The forms with one object, for the message: `new Client({ token, …options })`.
 */
export function clientArguments(
  given: readonly unknown[],
  others: string,
): Readonly<Record<string, unknown>> {
  const [first, second, third] = given;
  if (typeof first === "string" || typeof second === "string") {
    const options = third === undefined ? {} : third;
    if (!isObject(options)) throw wrongArguments(given, others);
    return { ...options, ...once(options, { clientId: first, clientSecret: second }) };
  }
  if (!isObject(first) || given.length > 1) throw wrongArguments(given, others);
  return first;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Client credentials as arguments and in the options are two credentials. */
function once<T extends object>(options: object, credentials: T): T {
  for (const name of Object.keys(credentials)) {
    if (name in options) {
      throw new InvalidCallError(`${name} is given twice: as an argument and in the options`);
    }
  }
  return credentials;
}

function wrongArguments(given: readonly unknown[], others: string): InvalidCallError {
  // `undefined` is told as such: it is what a variable of the environment that is not set is.
  const types = given.map((each) => (each === undefined ? "undefined" : typeName(each)));
  return new InvalidCallError(
    `got ${types.join(", ") || "nothing"}; expected new Client(clientId, clientSecret, options?) or ${others}`,
  );
}

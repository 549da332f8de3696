import type { Secret } from "./secret.js";

/**
 * One object a secret. A wrong secret must never get what belongs to the right one, and no key of a map may be a
 * secret or something that it could be guessed from: so the few there are are compared.
 */
export class BySecret<T> {
  readonly #entries: { secret: Secret; readonly value: T }[] = [];

  get(secret: Secret, make: () => T): T {
    const wanted = secret.reveal();
    const known = this.#entries.find((entry) => entry.secret.reveal() === wanted);
    if (known !== undefined) return known.value;
    const value = make();
    this.#entries.push({ secret, value });
    return value;
  }

  /** The secret was rotated: what belonged to the old one belongs to the new one, and the old one is a wrong one. */
  rotate(old: Secret, renewed: Secret): void {
    const entry = this.#entries.find(({ secret }) => secret.reveal() === old.reveal());
    if (entry !== undefined) entry.secret = renewed;
  }
}

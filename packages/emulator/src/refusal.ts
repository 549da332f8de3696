/** A request that the server refuses with this answer; thrown by handlers, answered by the emulator. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly response: Response;

  constructor(response: Response) {
    super(`refused with ${response.status}`);
    this.response = response;
  }
}

/**
 * A request that is not what the operation takes; the message says what is wrong. Code that several emulators
 * share throws it, and each puts it into a 400 of its own shape.
 */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
}

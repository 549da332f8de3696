/** A body that ended together with its connection, so that nothing tells whether all of it came. */
export class UnverifiedEnd extends Error {
  constructor() {
    super(
      "the answer has neither a length nor chunks, so its end cannot be told from a broken connection " +
        "(a proxy may have removed them); allowUnverified: true takes it as complete",
    );
  }
}

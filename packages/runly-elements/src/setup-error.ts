/** What the author of the page has to put right: an attribute that is missing or cannot be read. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}

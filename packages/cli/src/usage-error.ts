/** The command was called wrongly; nothing was done. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

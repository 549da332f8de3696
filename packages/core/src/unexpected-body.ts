import type { CallContext, Redact } from "./context.js";
import { defaults } from "./defaults.js";
import { ApiError } from "./errors/api-error.js";
import type { Operation } from "./operation.js";
import { origin } from "./origin.js";
import type { BodyReader } from "./records/body-reader.js";

/** How much of a body is kept in the error. */
const keptCharacters = 2000;
/** How much of a body is read to find secrets in what is shown of it, which is much less. */
const beginningCharacters = 65_536;

/**
 * The error for an answer that is not what the operation gives, such as a proxy's page.
 *
 * @param text The body. Secrets are taken out of it before it is cut: half a secret would not be found.
 */
export function unexpectedBody(
  operation: Operation,
  status: number,
  text: string,
  redact: Redact,
  describe: (text: string) => string | undefined,
): ApiError {
  const clean = redact(text);
  return new ApiError({
    ...origin(operation),
    status,
    body: clean === "" ? undefined : clean.slice(0, keptCharacters),
    detail: describe(clean),
    code: "UNEXPECTED_BODY",
  });
}

/**
 * Enough of a body to tell what it is, and no more, for it may have no end; then its connection is closed.
 *
 * @param first What was read of it already.
 */
export async function beginningOf(
  body: BodyReader,
  { clock }: CallContext,
  first?: Uint8Array,
): Promise<string> {
  const until = clock.now() + defaults.errorBody.ms;
  const decoder = new TextDecoder();
  let text = decoder.decode(first, { stream: true });
  try {
    while (text.length <= beginningCharacters && clock.now() < until) {
      const piece = await body.read();
      if (piece === undefined) break;
      text += decoder.decode(piece, { stream: true });
    }
    return text;
  } finally {
    body.close();
  }
}

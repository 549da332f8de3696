import type { OpenCall } from "../caller.js";
import type { Redact } from "../context.js";
import type { ApiError } from "../errors/api-error.js";
import { problemDetail } from "../problem-detail.js";
import { beginningOf, unexpectedBody } from "../unexpected-body.js";
import type { BodyReader } from "./body-reader.js";

const lessThan = 0x3c;

/**
 * Whether a body that begins like this is a page for people: no JSON begins with `<`, and a proxy's page does not
 * always come as `text/html`. `undefined` where nothing but blanks has come yet.
 */
export function beginsLikeHtml(piece: Uint8Array): boolean | undefined {
  const first = piece.find((byte) => byte > 0x20 && !byteOrderMark.has(byte));
  return first === undefined ? undefined : first === lessThan;
}

/** UTF-8 has none of these bytes at the beginning of a character that JSON could begin with. */
const byteOrderMark: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf]);

/** The error for such a page, with a snippet of it. Closes its connection. */
export async function htmlPage(
  body: BodyReader,
  { response, context }: OpenCall,
  piece: Uint8Array,
  redact: Redact,
): Promise<ApiError> {
  const page = await beginningOf(body, context, piece);
  return unexpectedBody(context.operation, response.status, page, redact, problemDetail);
}

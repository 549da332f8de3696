import { SplitError } from "./record-splitter.js";

/** How a gzip file begins: two bytes of its own, and the only method there is (RFC 1952, section 2.3.1). */
const magic = [0x1f, 0x8b, 0x08];

/**
 * Passes bytes on, without their compression where they are gzip. Only their beginning tells: whether a file in
 * storage comes with `Content-Encoding`, and so has been decoded already, differs. A gzip file that is cut or
 * damaged is an error.
 */
export async function* gunzipIfGzipped(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = pieces[Symbol.asyncIterator]();
  try {
    let head: Uint8Array<ArrayBufferLike> = new Uint8Array();
    while (head.length < magic.length) {
      const next = await source.next();
      if (next.done) break;
      head = head.length === 0 ? next.value : join(head, next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => source };
    if (magic.every((byte, at) => head[at] === byte)) {
      yield* gunzip(head, rest);
    } else {
      if (head.length > 0) yield head;
      yield* rest;
    }
  } finally {
    await source.return?.();
  }
}

async function* gunzip(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let failed: { readonly error: unknown } | undefined;
  const feed = async () => {
    try {
      // What the decoder says of a write, the reader hears too.
      await writer.write(head as Uint8Array<ArrayBuffer>);
      for await (const piece of rest) await writer.write(piece as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch (error) {
      failed ??= { error };
      await writer.abort(error).catch(() => {});
    }
  };
  const fed = feed();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    await fed;
    throw explain(failed?.error ?? error);
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** An error of the decoder, as the runtime words it; anything else came with the bytes. */
function explain(error: unknown): unknown {
  const { code } = error as { code?: unknown };
  const decoders = error instanceof TypeError || (typeof code === "string" && /^(Z_|ERR_|UND_)/.test(code));
  if (!decoders || !(error instanceof Error)) return error;
  return new SplitError(`what it sent is gzip, and broken: ${error.message}`, code === "Z_BUF_ERROR");
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

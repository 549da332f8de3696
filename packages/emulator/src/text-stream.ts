/**
 * Pieces of text in the order of the body. `undefined` is a breath: nothing to send yet, but enough was
 * looked through (a search with few hits in a million records) that others should get a turn.
 */
export type Pieces = Iterator<string | undefined, void>;

/** Bytes are handed over in pieces of about this size: large enough that the cost per piece does not count. */
const CHUNK_CHARACTERS = 64 * 1024;

/** After this many characters in one go, timers and sockets get a turn. */
const TURN_CHARACTERS = 1024 * 1024;

/**
 * A body that is made as fast as it is read and no faster: a piece is computed when the reader asks for it,
 * so that ten gigabytes need the memory of one chunk. Cancelling ends the iterator.
 */
export function textStream(pieces: Pieces): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let sinceTurn = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let chunk = "";
        while (chunk.length < CHUNK_CHARACTERS) {
          const next = pieces.next();
          if (next.done) {
            if (chunk !== "") controller.enqueue(encoder.encode(chunk));
            controller.close();
            return;
          }
          if (next.value !== undefined) chunk += next.value;
          else await turn();
        }
        sinceTurn += chunk.length;
        if (sinceTurn >= TURN_CHARACTERS) {
          sinceTurn = 0;
          await turn();
        }
        controller.enqueue(encoder.encode(chunk));
      },
      cancel() {
        pieces.return?.();
      },
    },
    // Nothing is computed before somebody reads.
    { highWaterMark: 0 },
  );
}

/** Lets timers and sockets run once. A message, because tests with fake timers stop `setTimeout`. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

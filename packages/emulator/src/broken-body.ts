import type { Fault } from "./faults.js";

/** The faults that leave the head of an answer as it is and harm its body. */
export type BodyFault = Extract<Fault, { kind: "reset" | "cut" | "stall" | "malformed-line" }>;

/** Whether a fault harms the body. */
export function isBodyFault(fault: Fault): fault is BodyFault {
  return ["reset", "cut", "stall", "malformed-line"].includes(fault.kind);
}

/** The same answer with a body that goes wrong. An answer without a body is returned as it is. */
export function withBrokenBody(response: Response, fault: BodyFault): Response {
  if (!response.body) return response;
  const headers = new Headers(response.headers);
  // Whoever cuts a body short no longer keeps the promise of a length.
  if (headers.has("content-length")) {
    headers.delete("content-length");
    headers.set("transfer-encoding", "chunked");
  }
  const body =
    fault.kind === "malformed-line"
      ? withMalformedLine(response.body, fault.line)
      : endingAfter(response.body, fault.afterBytes, fault.kind);
  return new Response(body, { status: response.status, headers });
}

function endingAfter(
  body: ReadableStream<Uint8Array>,
  afterBytes: number,
  kind: "reset" | "cut" | "stall",
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let left = afterBytes;
  let ended = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // A body shorter than that breaks at its end.
        const { done, value } = left > 0 ? await reader.read() : { done: true as const, value: undefined };
        if (!done) {
          const piece = value.subarray(0, left);
          left -= piece.byteLength;
          controller.enqueue(piece);
          return;
        }
        if (kind === "stall") await new Promise<never>(() => {});
        ended = true;
        void reader.cancel();
        if (kind === "cut") controller.close();
        else controller.error(new TypeError("terminated", { cause: { code: "ECONNRESET" } }));
      },
      async cancel(reason) {
        if (!ended) await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function withMalformedLine(body: ReadableStream<Uint8Array>, line: number): ReadableStream<Uint8Array> {
  const newline = 10;
  let current = 1;
  // The last byte of each chunk waits for the next one, because the line may end there.
  let held: Uint8Array = new Uint8Array(0);
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        const bytes = new Uint8Array(held.byteLength + chunk.byteLength);
        bytes.set(held);
        bytes.set(chunk, held.byteLength);
        let from = 0;
        for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) {
          if (current === line) {
            controller.enqueue(bytes.subarray(from, Math.max(from, at - 1)));
            from = at;
          }
          current += 1;
        }
        held = bytes.slice(Math.max(from, bytes.byteLength - 1));
        if (bytes.byteLength - held.byteLength > from)
          controller.enqueue(bytes.subarray(from, bytes.byteLength - held.byteLength));
      },
      flush(controller) {
        if (current !== line) controller.enqueue(held);
      },
    }),
  );
}

/** Whether bytes are those of a gzip file. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The bytes of a gzip file, unpacked while they are read; other bytes as they are. */
export function unpacked(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return isGzip(bytes) ? body.pipeThrough(through(new DecompressionStream("gzip"))) : body;
}

/** A body, packed while it is read. */
export function packed(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return body.pipeThrough(through(new CompressionStream("gzip")));
}

/** Bytes, packed at once. */
export async function pack(bytes: Uint8Array): Promise<Uint8Array> {
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return new Uint8Array(await new Response(packed(body)).arrayBuffer());
}

/** The types of Node and of the platform disagree about what a stream transforms. */
function through(transform: CompressionStream | DecompressionStream) {
  return transform as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
}

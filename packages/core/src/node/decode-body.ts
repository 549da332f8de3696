import { pipeline as join, type Readable } from "node:stream";
import {
  brotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzip,
  inflate,
} from "node:zlib";

type Whole = (bytes: Buffer, done: (error: Error | null, decoded: Buffer) => void) => void;

/** zlib's own defaults are strict: a body that ends early is an error. */
const decoders: Readonly<
  Record<string, { readonly whole: Whole; readonly stream: () => NodeJS.ReadWriteStream }>
> = {
  gzip: { whole: gunzip, stream: createGunzip },
  "x-gzip": { whole: gunzip, stream: createGunzip },
  deflate: { whole: inflate, stream: createInflate },
  br: { whole: brotliDecompress, stream: createBrotliDecompress },
};

/** Takes the compression off a whole body; fails where it was cut. */
export function decodeWhole(bytes: Buffer, encoding: string | null): Buffer | Promise<Buffer> {
  const decoder = decoderOf(encoding);
  if (decoder === undefined) return bytes;
  return new Promise((resolve, reject) => {
    decoder.whole(bytes, (error, decoded) => (error === null ? resolve(decoded) : reject(error)));
  });
}

/** The same for a stream. */
export function decodeStream(body: Readable, encoding: string | null): Readable {
  const decoder = decoderOf(encoding);
  if (decoder === undefined) return body;
  // `pipeline` closes the connection when the reader leaves, and hands on what goes wrong on either side.
  return join(body, decoder.stream(), () => {}) as unknown as Readable;
}

function decoderOf(encoding: string | null) {
  return encoding === null ? undefined : decoders[encoding.trim().toLowerCase()];
}

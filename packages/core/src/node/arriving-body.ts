import { Readable } from "node:stream";
import type { Dispatcher } from "./undici.js";

/** What is kept of a body that nobody has begun to read; above it the connection is made to wait. */
const unreadBytes = 64 * 1024;

interface Reader {
  piece(piece: Buffer): void;
  end(): void;
  fail(error: Error): void;
}

/**
 * The body of an answer, while it arrives. It is read once: as a whole, which is the fast way, or as a stream.
 * What comes before anybody reads is kept, up to a bound.
 */
export class ArrivingBody {
  readonly #controller: Dispatcher.DispatchController;
  #kept: Buffer[] = [];
  #keptBytes = 0;
  #end: { readonly error: Error | undefined } | undefined;
  #reader: Reader | undefined;

  constructor(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
  }

  push(piece: Buffer): void {
    if (this.#reader !== undefined) {
      this.#reader.piece(piece);
      return;
    }
    this.#kept.push(piece);
    this.#keptBytes += piece.length;
    if (this.#keptBytes > unreadBytes) this.#controller.pause();
  }

  /** The body is over: complete, or broken by this error. */
  finish(error?: Error): void {
    if (this.#end !== undefined) return;
    this.#end = { error };
    if (this.#reader !== undefined) this.#finishReader(this.#reader, error);
  }

  /**
   * All of it, as it was sent.
   *
   * @param onPiece Called for each piece that arrives, so that a stall can be noticed.
   */
  whole(onPiece: () => void): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      this.#read({
        piece(piece) {
          pieces.push(piece);
          onPiece();
        },
        end: () => resolve(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)),
        fail: reject,
      });
    });
  }

  /** The same as a stream, as fast as it is read. Destroying it closes the connection. */
  stream(): Readable {
    const controller = this.#controller;
    const stream = new Readable({
      read: () => controller.resume(),
      destroy: (error, done) => {
        if (this.#end === undefined) controller.abort(error ?? new Error("the body was left"));
        done(error);
      },
    });
    this.#read({
      piece: (piece) => {
        if (!stream.push(piece)) controller.pause();
      },
      end: () => stream.push(null),
      fail: (error) => stream.destroy(error),
    });
    return stream;
  }

  #read(reader: Reader): void {
    this.#reader = reader;
    for (const piece of this.#kept) reader.piece(piece);
    this.#kept = [];
    if (this.#end === undefined) this.#controller.resume();
    else this.#finishReader(reader, this.#end.error);
  }

  #finishReader(reader: Reader, error: Error | undefined): void {
    if (error === undefined) reader.end();
    else reader.fail(error);
  }
}

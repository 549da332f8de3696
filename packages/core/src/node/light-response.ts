import { Readable } from "node:stream";
import { readsItself, type SelfReading } from "../read-text.js";
import type { ArrivingBody } from "./arriving-body.js";
import { decodeStream, decodeWhole } from "./decode-body.js";

const decoder = new TextDecoder();

/**
 * A `Response` that makes a web stream only for those who ask for one: building it costs more than all the rest
 * of a small call (measured: a third of the rate). `text()` and `json()` do without.
 */
export class LightResponse extends Response implements SelfReading {
  readonly #arriving: ArrivingBody;
  readonly #encoding: string | null;
  #textRead = false;
  #full: Response | undefined;

  constructor(arriving: ArrivingBody, encoding: string | null, init: ResponseInit) {
    super(null, init);
    this.#arriving = arriving;
    this.#encoding = encoding;
  }

  async [readsItself](onPiece: () => void): Promise<string> {
    if (this.#full !== undefined) return this.#full.text();
    if (this.#textRead) throw alreadyRead();
    this.#textRead = true;
    const decoded = decodeWhole(await this.#arriving.whole(onPiece), this.#encoding);
    return decoder.decode(decoded instanceof Promise ? await decoded : decoded);
  }

  override text(): Promise<string> {
    return this[readsItself](() => {});
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#asFull().body;
  }

  override get bodyUsed(): boolean {
    return this.#textRead || (this.#full?.bodyUsed ?? false);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#textRead ? Promise.reject(alreadyRead()) : this.#asFull().arrayBuffer();
  }

  override blob(): Promise<Blob> {
    return this.#textRead ? Promise.reject(alreadyRead()) : this.#asFull().blob();
  }

  override formData(): Promise<FormData> {
    return this.#textRead ? Promise.reject(alreadyRead()) : this.#asFull().formData();
  }

  override clone(): Response {
    if (this.#textRead) throw alreadyRead();
    return this.#asFull().clone();
  }

  #asFull(): Response {
    if (this.#full === undefined) {
      const { status, statusText, headers } = this;
      const body = this.#textRead
        ? null
        : Readable.toWeb(decodeStream(this.#arriving.stream(), this.#encoding));
      this.#full = new Response(body as ReadableStream<Uint8Array> | null, { status, statusText, headers });
    }
    return this.#full;
  }
}

function alreadyRead(): TypeError {
  return new TypeError("Body is unusable: Body has already been read");
}

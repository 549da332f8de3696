import type { CallContext } from "./context.js";

/** What openapi-fetch hands to the constructor of a request. */
interface CallRequestInit {
  readonly method: string;
  readonly headers: Headers;
  readonly body?: BodyInit | null | undefined;
  readonly context: CallContext;
}

/**
 * A request before it is sent: the parts from which any attempt can be built. A real `Request` is made by
 * `fetch` once an attempt, so nothing is cloned and a body can be sent twice.
 */
export class CallRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  readonly context: CallContext;

  constructor(url: string, init: CallRequestInit) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.context = init.context;
  }
}

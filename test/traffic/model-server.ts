import type { Fetch } from "@runwire/core";

/** How the model of a server behaves. All times are in milliseconds since the simulation began. */
export interface ServerRules {
  /** A sliding log over all requests that were not refused; `undefined` for a server without. */
  readonly window: { readonly requests: number; readonly perMs: number } | undefined;
  /** How a 429 says when to come back. */
  readonly retryAfter: "seconds" | "date" | "none";
  /** A budget a day; the day begins anew at a hidden moment, and from then on after each `dayMs`. */
  readonly daily: { readonly limit: number; readonly resetsAt: number; readonly dayMs: number } | undefined;
  /** Tokens: how long each is valid, and when all that were given are revoked. */
  readonly tokens: { readonly lifetimeMs: number; readonly revokedAt: readonly number[] };
  /** How long a request takes to the server, and the answer back: between these, by `random`. */
  readonly latency: { readonly least: number; readonly most: number };
  /** What others with the same address and account use up: so many requests at a moment. */
  readonly others: readonly { readonly at: number; readonly requests: number }[];
  readonly random: () => number;
  readonly now: () => number;
}

/** One request as the server saw it. */
export interface Arrival {
  readonly at: number;
  readonly kind: "token" | "call";
  /** The last part of the path. */
  readonly id: string;
  readonly status: number;
  /** The `Authorization` that it came with; for a token request the one that it was given. */
  readonly authorization: string | null;
  /** When the client had the answer; `undefined` if it did not wait for it. */
  heardAt: number | undefined;
}

/** A request as the client's side sees it. */
export interface Flight {
  readonly kind: "token" | "call";
  /** The last part of the path. */
  readonly id: string;
  readonly sentAt: number;
  /** Calls in flight, this one included, and what the server's newest answer had said to remain: `Infinity` if it has shown to mean nothing. */
  readonly inFlight: number;
  readonly remaining: number | undefined;
  /** When it was answered or given up; `undefined` while it is on its way. */
  endedAt: number | undefined;
  /** `undefined` where it has not come to the server. */
  arrival: Arrival | undefined;
}

/** What the client has been told of its budget, and when. */
export interface Told {
  readonly at: number;
  readonly total: number;
  readonly remaining: number;
  /** So many successes in a row have told that nothing is left: after two nobody need believe it. */
  readonly emptySuccesses: number;
  /** The place of the request among all that were sent. */
  readonly order: number;
}

/**
 * A server by the book: what it counts, when, and what it says of it. It answers `POST …/account/api/token`,
 * and any other request that has a valid token with `{ id }`.
 */
export class ModelServer {
  readonly arrivals: Arrival[] = [];
  readonly flights: Flight[] = [];
  /** What the client was told of its budget, without answers that newer ones had overtaken. */
  readonly told: Told[] = [];
  readonly #rules: ServerRules;
  readonly #counted: number[] = [];
  readonly #tokens = new Map<string, number>();
  #others: { readonly at: number; readonly requests: number }[];
  #total = 0;
  #spent: { readonly at: number }[] = [];
  #inFlight = 0;

  constructor(rules: ServerRules) {
    this.#rules = rules;
    this.#others = [...rules.others].sort((a, b) => a.at - b.at);
  }

  /** What a client uses for `fetch`. */
  readonly fetch: Fetch = async (url, init) => {
    const { pathname } = new URL(url);
    const kind = pathname.endsWith("/account/api/token") ? "token" : "call";
    const id = pathname.slice(pathname.lastIndexOf("/") + 1);
    if (kind === "call") this.#inFlight++;
    const order = this.flights.length;
    const flight: Flight = {
      kind,
      id,
      sentAt: this.#rules.now(),
      inFlight: this.#inFlight,
      remaining: this.#mostTold(),
      endedAt: undefined,
      arrival: undefined,
    };
    this.flights.push(flight);
    try {
      await this.#travel(init.signal);
      const [answer, arrival] = this.#arrive(kind, id, new Headers(init.headers).get("authorization"));
      flight.arrival = arrival;
      await this.#travel(init.signal);
      arrival.heardAt = this.#rules.now();
      this.#hear(answer, order);
      return answer;
    } finally {
      flight.endedAt = this.#rules.now();
      if (kind === "call") this.#inFlight--;
    }
  };

  /** The most requests, refused ones included, that came from the client in any stretch of so long. */
  most(perMs: number): number {
    const times = this.arrivals.map(({ at }) => at).sort((a, b) => a - b);
    let most = 0;
    let first = 0;
    for (let last = 0; last < times.length; last++) {
      while ((times[first] as number) <= (times[last] as number) - perMs) first++;
      most = Math.max(most, last - first + 1);
    }
    return most;
  }

  count(predicate: (arrival: Arrival) => boolean): number {
    return this.arrivals.filter(predicate).length;
  }

  #travel(signal: AbortSignal | null | undefined): Promise<void> {
    const { least, most } = this.#rules.latency;
    const ms = least + this.#rules.random() * (most - least);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", abort);
        resolve();
      }, ms);
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  #arrive(kind: "token" | "call", id: string, sent: string | null): [Response, Arrival] {
    const now = this.#rules.now();
    this.#letOthersGo(now);
    const answer = this.#answer(kind, id, sent, now);
    const { status } = answer;
    const given = kind === "token" && status === 200 ? `Bearer token-${this.#tokens.size - 1}` : null;
    const arrival = { at: now, kind, id, status, authorization: given ?? sent, heardAt: undefined };
    this.arrivals.push(arrival);
    return [answer, arrival];
  }

  #answer(kind: "token" | "call", id: string, authorization: string | null, now: number): Response {
    const { window, daily, tokens } = this.#rules;
    if (window !== undefined) {
      this.#forget(now - window.perMs);
      if (this.#counted.length >= window.requests) return this.#refuse(now, window);
      this.#counted.push(now);
    }
    if (kind === "token") {
      const token = `token-${this.#tokens.size}`;
      this.#tokens.set(token, now);
      return answer(200, { access_token: token, token_type: "bearer", expires_in: tokens.lifetimeMs / 1000 });
    }
    const givenAt = this.#tokens.get(authorization?.slice("Bearer ".length) ?? "");
    const dead =
      givenAt === undefined ||
      now >= givenAt + tokens.lifetimeMs ||
      tokens.revokedAt.some((at) => givenAt < at && at <= now);
    if (dead) return answer(401, { title: "unauthorized" });
    if (daily === undefined) return answer(200, { id });
    if (this.#spentToday(now) >= daily.limit) return answer(429, { title: "daily limit" }, this.#usage(now));
    this.#total++;
    this.#spent.push({ at: now });
    return answer(200, { id }, this.#usage(now));
  }

  #refuse(now: number, window: { readonly requests: number; readonly perMs: number }): Response {
    const { retryAfter } = this.#rules;
    const opensAt = (this.#counted[this.#counted.length - window.requests] as number) + window.perMs;
    const seconds = Math.ceil((opensAt - now) / 1000);
    // The server's own clock, which the client's may differ from by any amount.
    const date = Date.UTC(2020, 5, 1) + Math.floor(now / 1000) * 1000;
    const headers = {
      seconds: { "retry-after": `${seconds}` },
      date: {
        date: new Date(date).toUTCString(),
        "retry-after": new Date(date + (seconds + 1) * 1000).toUTCString(),
      },
      none: {},
    }[retryAfter];
    return answer(429, { title: "request limit exceeded" }, headers);
  }

  #forget(before: number): void {
    while (this.#counted.length > 0 && (this.#counted[0] as number) <= before) this.#counted.shift();
  }

  /** Others keep within the limits too: what is too much is refused to them. */
  #letOthersGo(now: number): void {
    while (this.#others.length > 0 && (this.#others[0]?.at as number) <= now) {
      const { at, requests } = this.#others.shift() as { at: number; requests: number };
      for (let index = 0; index < requests; index++) {
        const { window, daily } = this.#rules;
        if (window !== undefined) {
          this.#forget(at - window.perMs);
          if (this.#counted.length < window.requests) {
            this.#counted.push(at);
            this.#counted.sort((a, b) => a - b);
          }
        }
        if (daily !== undefined && this.#spentToday(at) < daily.limit) this.#spent.push({ at });
      }
    }
  }

  #spentToday(now: number): number {
    const { resetsAt = 0, dayMs = 1 } = this.#rules.daily ?? {};
    const today = now < resetsAt ? 0 : resetsAt + Math.floor((now - resetsAt) / dayMs) * dayMs;
    this.#spent = this.#spent.filter(({ at }) => at >= today);
    return this.#spent.length;
  }

  #usage(now: number): Record<string, string> {
    const limit = this.#rules.daily?.limit ?? 0;
    const today = this.#spentToday(now);
    return {
      "x-api-usage-total": `${this.#total}`,
      "x-api-usage-today": `${today}`,
      "x-api-usage-limit": `${limit}`,
      "x-api-usage-remaining": `${limit - today}`,
    };
  }

  /** An answer that came in this very millisecond may have been read already, or not yet. */
  #mostTold(): number | undefined {
    const newest = this.told.at(-1);
    if (newest === undefined) return undefined;
    const before =
      newest.at === this.#rules.now() ? this.told.findLast(({ at }) => at < newest.at) : undefined;
    const believed = (told: Told) => (told.emptySuccesses < 2 ? told.remaining : Number.POSITIVE_INFINITY);
    return Math.max(believed(newest), before === undefined ? 0 : believed(before));
  }

  #hear({ headers, status }: Response, order: number): void {
    const remaining = headers.get("x-api-usage-remaining");
    if (remaining === null) return;
    const total = Number(headers.get("x-api-usage-total"));
    const newest = this.told.at(-1);
    // Answers overtake each other: newer is the one with the higher total, else the one that was sent later.
    if (newest !== undefined && total < newest.total) return;
    if (newest !== undefined && total === newest.total && order < newest.order) return;
    const empty = status === 200 && Number(remaining) <= 0;
    const emptySuccesses = empty ? (newest?.emptySuccesses ?? 0) + 1 : 0;
    this.told.push({ at: this.#rules.now(), total, remaining: Number(remaining), emptySuccesses, order });
  }
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body);
  return new Response(text, {
    status,
    headers: { "content-type": "application/json", "content-length": `${text.length}`, ...headers },
  });
}

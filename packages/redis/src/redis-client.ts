/** What is used of an ioredis client or cluster; anything else that has these methods does, too. */
export interface RedisClient {
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  /** The state of the connection, as ioredis tells it; `end` is final. */
  readonly status?: string;
  /** `keyPrefix` is put before all keys by ioredis itself. */
  readonly options?: { readonly keyPrefix?: string | undefined };
}

/** While ioredis tells one of these, a command would only wait in its queue, and be sent when nobody wants it any more. */
const down: readonly (string | undefined)[] = ["close", "reconnecting", "disconnecting", "end"];

/** Whether the connection is known to be lost, so that it need not be tried. */
export function isDown({ status }: RedisClient): boolean {
  return down.includes(status);
}

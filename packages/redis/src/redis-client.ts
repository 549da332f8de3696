/** What is used of an ioredis client or cluster; anything else that has these methods does, too. */
export interface RedisClient {
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  /** The state of the connection, as ioredis tells it; `end` is final. */
  readonly status?: string;
}

import { createHash } from "node:crypto";
import { isDown, type RedisClient } from "./redis-client.js";

/** A Lua script: runs in Redis as one step, which no other client can come between. */
export class Script {
  readonly #source: string;
  #sha1: string | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Runs it by its hash; sends it whole where the server does not know it (yet, or since its restart). */
  async run(redis: RedisClient, keys: readonly string[], values: readonly string[]): Promise<unknown> {
    if (isDown(redis)) throw new Error(`the connection to Redis is down (${redis.status})`);
    this.#sha1 ??= createHash("sha1").update(this.#source).digest("hex");
    try {
      return await redis.evalsha(this.#sha1, keys.length, ...keys, ...values);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
      return redis.eval(this.#source, keys.length, ...keys, ...values);
    }
  }
}

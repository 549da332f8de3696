/** A Redis of a test's own. */
export interface RedisServer {
  readonly port: number;
  /** Stops its process without ending it, as a machine that hangs; and lets it go on. */
  pause(): void;
  resume(): void;
  /** Ends it at once; nothing is kept. */
  kill(): Promise<void>;
}

export const redisProgram: string;

export function startRedis(port?: number, ...args: readonly string[]): Promise<RedisServer>;

export function freePort(): Promise<number>;

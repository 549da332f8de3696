// A Redis of the bench's own, and what it costs.
import { Redis } from "ioredis";
import { redisProgram, startRedis as startServer } from "../../scripts/redis-server.mjs";

/** What to do where there is none. */
export const howToInstall =
  `${redisProgram} was not found. Install it (Debian and Ubuntu: apt-get install redis-server; macOS: brew install redis), ` +
  "or name one in RUNWIRE_REDIS_SERVER.";

/**
 * @returns {Promise<{ port: number, cpuSeconds(): Promise<number>, stop(): Promise<void> } | undefined>} `undefined` where the program is not installed
 */
export async function startRedis() {
  const server = await startServer().catch((error) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (server === undefined) return undefined;
  const { port } = server;
  return {
    port,
    /** What it has used so far. */
    async cpuSeconds() {
      const redis = new Redis(port, "127.0.0.1");
      const info = await redis.info("cpu");
      redis.disconnect();
      const used = [...info.matchAll(/^used_cpu_(?:user|sys):(\S+)/gm)].map(([, seconds]) => Number(seconds));
      return used.reduce((sum, each) => sum + each, 0);
    },
    stop: () => server.kill(),
  };
}

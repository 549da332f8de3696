// A Redis of the bench's own: empty, on a free port of loopback, keeping nothing on disk.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { Redis } from "ioredis";

/** Which program plays Redis: a path or a name in RUNWIRE_REDIS_SERVER, such as `valkey-server`. */
const program = process.env.RUNWIRE_REDIS_SERVER ?? "redis-server";

/** What to do where there is none. */
export const howToInstall =
  `${program} was not found. Install it (Debian and Ubuntu: apt-get install redis-server; macOS: brew install redis), ` +
  "or name one in RUNWIRE_REDIS_SERVER.";

/**
 * @returns {Promise<{ port: number, cpuSeconds(): Promise<number>, stop(): Promise<void> } | undefined>} `undefined` where the program is not installed
 */
export async function startRedis() {
  const port = await freePort();
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(program, [...options, "--dir", tmpdir()], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  // A bench that is interrupted leaves no server behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const isThere = await new Promise((resolve, reject) => {
    child.once("error", (error) => (error.code === "ENOENT" ? resolve(false) : reject(error)));
    ended.then(() => reject(new Error(`${program} ended before it was ready`)));
    child.stdout.on("data", (text) => {
      if (String(text).includes("Ready to accept connections")) resolve(true);
    });
  });
  if (!isThere) return undefined;
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
    async stop() {
      process.off("exit", kill);
      kill();
      await ended;
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Redis of a test's own. */
export interface RedisServer {
  readonly port: number;
  /** Stops its process without ending it, as a machine that hangs; and lets it go on. */
  pause(): void;
  resume(): void;
  /** Ends it at once; nothing is kept. */
  kill(): Promise<void>;
}

/** Which program plays Redis: a path or name in RUNWIRE_REDIS_SERVER, such as `valkey-server`. */
const program = process.env.RUNWIRE_REDIS_SERVER ?? "redis-server";

/** Starts a server on loopback, empty, keeping nothing on disk. */
export async function startRedis(port?: number, ...args: readonly string[]): Promise<RedisServer> {
  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "runwire-redis-"));
  const options = ["--port", String(chosen), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(program, [...options, "--dir", folder, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    ended.then(() => reject(new Error(`${program} ended before it was ready`)));
    child.stdout.on("data", (text) => {
      if (String(text).includes("Ready to accept connections")) resolve();
    });
  });
  return {
    port: chosen,
    pause: () => child.kill("SIGSTOP"),
    resume: () => child.kill("SIGCONT"),
    async kill() {
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port of loopback that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

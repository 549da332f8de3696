// A real Redis of a test's or a bench's own, on loopback: empty, and keeping nothing on disk.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Which program plays Redis: a path or name in RUNWIRE_REDIS_SERVER, such as `valkey-server`. */
export const redisProgram = process.env.RUNWIRE_REDIS_SERVER ?? "redis-server";

/**
 * Starts a server; rejects with the code `ENOENT` where the program is not installed.
 * @param {number} [port] One that nobody uses, unless given.
 * @param {...string} args More options of the program.
 * @returns {Promise<import("./redis-server.mjs").RedisServer>}
 */
export async function startRedis(port, ...args) {
  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "runwire-redis-"));
  const options = ["--port", String(chosen), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(redisProgram, [...options, "--dir", folder, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Who is interrupted leaves no server behind.
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const ended = new Promise((resolve) => child.once("close", resolve));
  ended.then(() => {
    process.off("exit", end);
    rmSync(folder, { recursive: true, force: true });
  });
  await new Promise((resolve, reject) => {
    child.once("error", reject);
    ended.then(() => reject(new Error(`${redisProgram} ended before it was ready`)));
    child.stdout.on("data", (text) => {
      if (String(text).includes("Ready to accept connections")) resolve();
    });
  });
  return {
    port: chosen,
    pause: () => child.kill("SIGSTOP"),
    resume: () => child.kill("SIGCONT"),
    async kill() {
      end();
      await ended;
    },
  };
}

/** A port of loopback that nobody uses. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

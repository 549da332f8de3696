// Measurements run in processes of their own, so that none warms up or litters another.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs a program of `programs/` with an input and gives its answer. What the program prints otherwise is shown
 * only if it fails.
 *
 * @param {string} program such as `calls`
 * @param {object} input
 * @param {{ nodeArguments?: readonly string[], timeoutMs?: number, env?: NodeJS.ProcessEnv }} [options]
 */
export function measure(program, input, { nodeArguments = [], timeoutMs = 240_000, env = process.env } = {}) {
  const path = fileURLToPath(new URL(`../programs/${program}.mjs`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArguments, path, JSON.stringify(input)], {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      timeout: timeoutMs,
      env,
    });
    let printed = "";
    let answer;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        printed += text;
      });
    }
    child.on("message", (message) => {
      answer = message;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (answer !== undefined) resolve(answer);
      else reject(new Error(`${program} ${JSON.stringify(input)} ended with ${code ?? signal}\n${printed}`));
    });
  });
}

/** The side of the program: does the work and ends the process, whatever a library still holds open. */
export async function answer(work) {
  const result = await work(JSON.parse(process.argv[2] ?? "{}"));
  process.send(result, () => process.exit(0));
}

/**
 * Starts a server of `lib/`, which runs for as long as this process.
 *
 * @returns {Promise<{ url: string, ask(question: object): Promise<any>, stop(): void }>}
 */
export function startServer(name, input = {}) {
  const path = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const child = spawn(process.execPath, [path, JSON.stringify(input)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const next = () =>
    new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("error", reject);
      child.once("exit", () => reject(new Error(`the server ${name} has ended`)));
    });
  return next().then(({ url }) => ({
    url,
    ask(question) {
      const told = next();
      child.send(question);
      return told;
    },
    stop: () => void child.kill(),
  }));
}

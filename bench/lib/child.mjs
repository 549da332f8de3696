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
  // A bench that is interrupted leaves nothing running.
  process.on("disconnect", () => process.exit(1));
  const result = await work(JSON.parse(process.argv[2] ?? "{}"));
  process.send(result, () => process.exit(0));
}

/**
 * Starts a program that answers questions for as long as this process runs. It says `{}`, or more, once it is ready.
 *
 * @param {string} path from the folder of the bench, such as `lib/window-server.mjs`
 * @returns {Promise<{ said: any, ask(question: object): Promise<any>, stop(): void }>}
 */
export function startChild(path, input = {}) {
  const program = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(input)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  // It keeps this process alive only while it is asked: a bench that fails half-way ends, and its servers with it.
  child.unref();
  const next = () =>
    new Promise((resolve, reject) => {
      const end = (settle, value) => {
        child.off("message", heard).off("error", failed).off("exit", ended);
        child.channel?.unref();
        settle(value);
      };
      const heard = (message) => end(resolve, message);
      const failed = (error) => end(reject, error);
      const ended = () => end(reject, new Error(`${path} has ended`));
      child.on("message", heard).on("error", failed).on("exit", ended);
      child.channel?.ref();
    });
  return next().then((said) => ({
    said,
    ask(question) {
      const told = next();
      child.send(question);
      return told;
    },
    stop: () => void child.kill(),
  }));
}

/**
 * Starts a server of `lib/`, which runs for as long as this process.
 *
 * @returns {Promise<{ url: string, ask(question: object): Promise<any>, stop(): void }>}
 */
export async function startServer(name, input = {}) {
  const { said, ask, stop } = await startChild(`lib/${name}.mjs`, input);
  return { ...said, ask, stop };
}

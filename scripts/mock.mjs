// An emulator as a process of its own, for the scripts and tests that need a server to talk to.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { ROOT } from "./setup.mjs";

/** The built command: what a user's shell starts. */
export const RUNWIRE = `${ROOT}packages/cli/bin/runwire.js`;

/**
 * Starts `runwire mock <system> --json` and resolves when it answers.
 * @param {readonly string[]} [args]
 * @param {{ system?: string, processEnv?: NodeJS.ProcessEnv }} [options] `processEnv`: what it sees of the environment.
 * @returns {Promise<import("./mock.mjs").Mock>}
 */
export async function startMock(args = [], { system = "runzero", processEnv = process.env } = {}) {
  const child = spawn(process.execPath, [RUNWIRE, "mock", system, "--json", ...args], {
    env: processEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const ended = new Promise((resolve) => child.once("close", (code) => resolve({ code, stderr })));
  const line = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("error", reject);
    ended.then(({ code }) =>
      reject(new Error(`the emulator ended with code ${code} before it answered: ${stderr}`)),
    );
  });
  const description = JSON.parse(await line);
  return {
    description,
    env: description.env,
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

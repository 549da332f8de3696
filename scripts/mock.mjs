// An emulator as a process of its own, for the scripts that need a console to talk to.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { ROOT } from "./setup.mjs";

/** The built command. */
export const RUNWIRE = `${ROOT}packages/cli/bin/runwire.js`;

/**
 * Starts `runwire mock runzero --json` and resolves when it answers.
 * @param {readonly string[]} [args]
 * @returns {Promise<{ description: Record<string, string>, env: Record<string, string>, stop(): Promise<void> }>}
 */
export async function startMock(args = []) {
  const child = spawn(process.execPath, [RUNWIRE, "mock", "runzero", "--json", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const line = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("error", reject);
    ended.then((code) => reject(new Error(`the emulator ended with code ${code} before it answered`)));
  });
  const description = JSON.parse(await line);
  return {
    description,
    env: {
      RUNZERO_URL: description.url,
      RUNZERO_CLIENT_ID: description.clientId,
      RUNZERO_CLIENT_SECRET: description.clientSecret,
      RUNZERO_ORGANIZATION_ID: description.organizationId,
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

// Plays the suite in workerd, without its compatibility with Node: what is left are web standards.
import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { workerd } from "./programs.mjs";

/** The day whose behaviour workerd is asked for: no later than the pinned version. */
const COMPATIBILITY_DATE = "2026-11-01";

/** @param {string} folder with worker.js and what it loads */
export async function runWorkerd(folder, emulator) {
  writeFileSync(
    join(folder, "config.capnp"),
    config(readdirSync(folder).filter((name) => name.endsWith(".js"))),
  );
  const child = spawn(workerd(), ["serve", join(folder, "config.capnp"), "--control-fd=3"], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  try {
    const port = await Promise.race([
      listeningPort(child.stdio[3]),
      ended.then((code) => Promise.reject(new Error(`workerd ended with code ${code} before it listened`))),
    ]);
    const play = async (abilities) => {
      const body = JSON.stringify({ settings: emulator.settings, abilities });
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body });
      if (!response.ok) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
      return response.json();
    };
    const results = await play({});
    const problems = await emulator.problems();
    // A promise that one request began must not be awaited in another: workerd ends that one in an error. So each
    // request's client has a token of its own, though both run in one isolate at the same time.
    const both = await Promise.all([play({ calm: true }), play({ calm: true })]);
    if (emulator.tokens() !== 3) problems.push(`tokens of three requests: ${emulator.tokens()}, and not 3`);
    const inParallel = both.flat().map((result) => ({ ...result, name: `of two at once: ${result.name}` }));
    return { results: [...results, ...inParallel], problems };
  } finally {
    child.kill();
    await ended;
  }
}

function listeningPort(control) {
  return new Promise((resolve) => {
    createInterface({ input: control }).on("line", (line) => {
      const { event, port } = JSON.parse(line);
      if (event === "listen") resolve(port);
    });
  });
}

function config(files) {
  // The first module is the worker.
  const modules = files
    .sort((a, b) => Number(b === "worker.js") - Number(a === "worker.js"))
    .map((name) => `(name = "${name}", esModule = embed "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .smoke),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const smoke :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  compatibilityDate = "${COMPATIBILITY_DATE}",
  compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"],
  globalOutbound = "loopback",
);
`;
}

// Imports a package and tells which files Node has loaded for it, with their sizes as they are and without comments.
import { readFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { answer } from "../lib/child.mjs";

await answer(async ({ name }) => {
  const { port1, port2 } = new MessageChannel();
  const urls = new Set();
  port1.on("message", (url) => urls.add(url));
  register("../lib/loaded-files.mjs", import.meta.url, { data: { port: port2 }, transferList: [port2] });
  await import(name);
  // The messages of the hook's thread are on their way.
  await new Promise((resolve) => setTimeout(resolve, 200));
  // What CommonJS modules require passes no hook.
  const required = Object.keys(createRequire(import.meta.url).cache);
  const files = new Set([...[...urls].map((url) => fileURLToPath(url)), ...required]);
  const { default: ts } = await import("typescript");
  return [...files].map((path) => {
    const text = readFileSync(path, "utf8");
    const code = withoutComments(ts, text);
    return { path: afterPackages(path), bytes: Buffer.byteLength(text), codeBytes: Buffer.byteLength(code) };
  });
});

/** The same JavaScript; a compiler that writes it anew may need more room than what it leaves out. */
function withoutComments(ts, text) {
  const { ScriptTarget, ModuleKind } = ts;
  const compilerOptions = { target: ScriptTarget.ES2022, module: ModuleKind.ESNext, removeComments: true };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  return outputText.length < text.length ? outputText : text;
}

/** The path without what is the machine's own. */
function afterPackages(path) {
  const parts = path.replaceAll("\\", "/").split(/\/(?:node_modules|packages)\//);
  return parts.at(-1);
}

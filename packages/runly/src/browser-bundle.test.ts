import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

// What a visitor of a page loads: the entry, bundled and minified as sites do it, and what it loads later.

const packages = fileURLToPath(new URL("../../", import.meta.url));
const mostBytes = 10_000;

const build = await rolldown({
  input: fileURLToPath(new URL("browser.ts", import.meta.url)),
  platform: "browser",
  plugins: [
    {
      name: "sources",
      resolveId(id) {
        const [, name, entry = "index"] = /^@runwire\/([\w-]+)(?:\/([\w-]+))?$/.exec(id) ?? [];
        return name === undefined ? undefined : `${packages}${name}/src/${entry}.ts`;
      },
    },
  ],
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  // Never part of the bundle, but looked at on the way to what is.
  external: [/^node:/],
});
const { output } = await build.generate({ minify: true, format: "esm" });
await build.close();
const chunks = output.filter((file) => file.type === "chunk");
/** The files of ours that a page loads: each was looked at, and takes no secret. */
const looked = Object.entries({
  core: [
    "back-off",
    "call-request",
    "check-call",
    "check-options",
    "clock",
    "defaults",
    "discard",
    "errors/api-error",
    "errors/connection-error",
    "errors/invalid-call-error",
    "errors/rate-limit-error",
    "errors/runwire-error",
    "errors/timeout-error",
    "link-signals",
    "notify",
    "on-abort",
    "origin",
    "problem-detail",
    "read-text",
    "redirect-mode",
    "retry-after",
    "retry-decision",
    "runtime",
    "safe-url",
    "send",
    "type-name",
  ],
  runly: [
    "browser",
    "explain-in-page",
    "generated/public-operations",
    "hint",
    "key-kind",
    "merge-status",
    "page-caller",
    "page-client",
    "public-runs",
    "run-channel",
    "run",
    "signalr-channel",
    "wait-for-run",
    "watch-run",
  ],
}).flatMap(([name, files]) => files.map((file) => `${name}/src/${file}.ts`));
const [entry] = chunks.filter((chunk) => chunk.isEntry);
const code = entry?.code ?? "";

test("the entry loads SignalR when a run is watched, and nothing else later", () => {
  expect(entry?.imports).toEqual([]);
  expect(entry?.dynamicImports).toHaveLength(1);
  expect(code).not.toContain("HubConnection");
  expect(chunks.some((chunk) => chunk.code.includes("HubConnection"))).toBe(true);
});

test("the entry is at most 10 kB, minified and gzipped", () => {
  const bytes = gzipSync(code, { level: 9 }).length;
  console.log(`@runwire/runly/browser: ${bytes} bytes gzipped, ${code.length} minified, without SignalR`);
  expect(bytes).toBeGreaterThan(4000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

test("there is no code in it that takes a secret", () => {
  const all = chunks.map((chunk) => chunk.code).join("\n");
  // What the parts of this suite that take secrets are called, and what they send.
  for (const word of [
    ...["secretKey", "clientSecret", "client_secret", "clientId", "client_credentials", "grant_type"],
    ...["dangerouslyAllowBrowser", "apiKey", "organizationToken", "oauth/token", "fromEnv", "RUNLY_"],
  ]) {
    expect([word, all.includes(word)]).toEqual([word, false]);
  }
  // Nor is any file of them.
  const files = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  expect(
    files.filter((file) => /packages\/(auth|client|limiter)\/|credentials|openapi-fetch/.test(file)),
  ).toEqual([]);
  // A file that comes in has to be looked at first, and so has a second place that writes a header with a key.
  const own = files.filter((file) => file.startsWith(packages)).map((file) => file.slice(packages.length));
  expect(own.sort()).toEqual(looked);
  expect(code.match(/Bearer /g)).toHaveLength(1);
  // And the table has only what a publishable key may call.
  expect(all.match(/credentials:\s*\[[^\]]*\]/g)?.every((each) => each.includes("publishable"))).toBe(true);
});

test("the test would find a secret: the client for servers has all of these", async () => {
  const other = await rolldown({
    input: fileURLToPath(new URL("credentials.ts", import.meta.url)),
    platform: "browser",
    external: [/^node:/, /^@runwire/],
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  });
  const { output: found } = await other.generate({ minify: true, format: "esm" });
  await other.close();
  expect(found[0].code).toContain("secretKey");
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url));

// Tests run on the sources, so that a failing line is the line that was written. What is packed and
// built is tested apart (scripts/check-packages.mjs and the tests that start the command as a process).
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@runwire\/([\w-]+)\/node$/, replacement: source("$1/src/node.ts") },
      { find: /^@runwire\/([\w-]+)\/operations$/, replacement: source("$1/src/operations.ts") },
      { find: /^@runwire\/([\w-]+)\/browser$/, replacement: source("$1/src/browser.ts") },
      { find: /^@runwire\/([\w-]+)\/testing$/, replacement: source("$1/src/testing.ts") },
      { find: /^@runwire\/([\w-]+)\/answers$/, replacement: source("$1/src/answers.ts") },
      { find: /^@runwire\/([\w-]+)$/, replacement: source("$1/src/index.ts") },
    ],
  },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "openapi/**/*.test.ts",
      "scripts/**/*.test.ts",
      "docs/{playground,scripts}/**/*.test.ts",
      "test/**/*.test.ts",
    ],
    exclude: [
      "**/node_modules/**",
      "**/dist/**",
      "test/browser/**",
      "test/runtimes/**",
      "test/conformance/**",
      "test/third-party/**",
    ],
    // These end what hangs. What is only slow, because the machine has other work, must not fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Many tests wait for sockets, and one worker (the default on two cores) would wait for them one by one.
    maxWorkers: 2,
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// On what was built, as a page gets it: no aliases.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One Chromium at a time: two on two cores only wait for each other.
    fileParallelism: false,
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Nothing of ours is imported by these tests: no aliases.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: { include: ["test/third-party/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 30_000 },
});

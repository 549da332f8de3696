import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import repository from "../../vitest.config.js";

// The repository's own config leaves this folder out, because its tests need what is installed here.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: repository.resolve ?? {},
  test: { include: ["test/conformance/**/*.test.ts"], testTimeout: 20_000, hookTimeout: 30_000 },
});

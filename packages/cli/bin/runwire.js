#!/usr/bin/env node
// Committed, so that npm links the command at install time, before anything was built.
import { existsSync } from "node:fs";

if (!existsSync(new URL("../dist/main.js", import.meta.url))) {
  process.stderr.write(
    "runwire: the command is not built yet. Run `npm start` or `npm run build` in the repository first.\n",
  );
  process.exit(1);
}

const { main } = await import("../dist/main.js");
const code = await main(process.argv.slice(2));
process.exitCode = code;
// After a signal a write to a paused reader may still be pending; it must not keep the process.
if (code > 128) process.exit(code);

#!/usr/bin/env node
// Committed, so that npm links the command at install time, before anything was built.
import { main } from "../dist/main.js";

process.exitCode = await main(process.argv.slice(2));

import type { Emulator, Faults } from "@runwire/emulator";
import type { Command } from "commander";
import { runaiMock } from "./mock-runai.js";
import { runlyMock } from "./mock-runly.js";
import { runopsMock } from "./mock-runops.js";
import { runzeroMock } from "./mock-runzero.js";
import { unskriptMock } from "./mock-unskript.js";

/**
 * A platform that `runwire mock` can emulate. To add one: write `mock-<system>.ts` with its entry, and name the
 * entry in {@link MOCK_SYSTEMS}. The command, `--help`, the line of `--json` and the text for people follow from it.
 */
export interface MockSystem {
  /** The word on the command line, and `system` in the line of `--json`. */
  readonly name: string;
  /** What the platform is called. */
  readonly title: string;
  /** A sentence for `--help`. */
  readonly description: string;
  /** Command lines for the end of `--help`. */
  readonly examples: readonly string[];
  /** Adds the options of this system; port, TLS, latency, faults and JSON are there for every one. */
  addOptions(command: Command): void;
  /** Makes the emulator. `options` are what {@link addOptions} has parsed. */
  emulate(options: Readonly<Record<string, unknown>>): Promise<MockedSystem>;
}

/** An emulator that is about to be served, and what opens it. */
export interface MockedSystem {
  readonly emulator: Emulator & { readonly faults: Faults };
  /** Ids and secrets by their names in the line of `--json`, in this order. */
  readonly credentials: Readonly<Record<string, string>>;
  /** The variables that the system's client reads, given where the emulator is served. */
  env(url: string): Readonly<Record<string, string>>;
  /** What a person may try: commands after the word `curl`, and commands that need {@link env}. */
  tries(url: string): {
    readonly curl: string;
    /** The arguments of a `runwire` command; `--ca FILE` is put behind them where it is needed. */
    readonly runwire?: { readonly before: string; readonly after: string };
  };
}

/** Every system that `runwire mock` knows, in the order of its help. */
export const MOCK_SYSTEMS: readonly MockSystem[] = [
  runzeroMock,
  runaiMock,
  runopsMock,
  unskriptMock,
  runlyMock,
];

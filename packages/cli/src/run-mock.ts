import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fault, FaultScope } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { interruptible } from "./interrupt.js";
import { describeMock, mockLine } from "./mock-description.js";
import type { MockedSystem, MockSystem } from "./mock-systems.js";
import { UsageError } from "./usage-error.js";

/** The options that every `runwire mock <system>` has, parsed. Others are the system's own. */
export interface ServeMockOptions {
  readonly port: number;
  readonly tls?: true;
  readonly json?: true;
  readonly latency?: number;
  readonly fault?: readonly (Fault & FaultScope)[];
  readonly [own: string]: unknown;
}

/** Serves the emulator until SIGTERM or SIGINT, which here are the ordinary end. */
export async function runMock(system: MockSystem, options: ServeMockOptions): Promise<void> {
  const { port, tls, json, latency, fault, ...own } = options;
  await interruptible(async (signal) => {
    const mocked = await system.emulate(own);
    const { faults } = mocked.emulator;
    if (latency !== undefined) faults.latencyMs = latency;
    for (const one of fault ?? []) faults.add(one);
    const server = await serve(mocked.emulator, { port, tls: tls ?? false }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE")
          throw new UsageError(`port ${port} is in use; --port 0 takes a free one`);
        if (error.code === "EACCES")
          throw new UsageError(`port ${port} needs privileges; --port 0 takes a free one`);
        throw error;
      },
    );
    try {
      // Nobody has to read what we print: the emulator goes on without a reader.
      process.stdout.on("error", () => {});
      if (json) {
        process.stdout.write(`${mockLine(system, mocked, server)}\n`);
        await untilAborted(signal);
      } else await announce(system, mocked, server, () => untilAborted(signal));
    } finally {
      await server.close();
    }
  });
}

async function announce(
  system: MockSystem,
  mocked: MockedSystem,
  { url, ca }: { readonly url: string; readonly ca?: string },
  rest: () => Promise<void>,
): Promise<void> {
  if (ca === undefined) {
    process.stdout.write(`${describeMock(system, mocked, url)}\n`);
    return rest();
  }
  // A person needs the certificate as a file, to name it to curl.
  const folder = await mkdtemp(join(tmpdir(), "runwire-mock-"));
  try {
    const caFile = join(folder, "ca.pem");
    await writeFile(caFile, ca);
    process.stdout.write(`${describeMock(system, mocked, url, caFile)}\n`);
    await rest();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** npx does not pass on the SIGTERM that ends it: its child learns of it by having another parent. */
const parentCheckMs = 500;

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const parent = process.ppid;
  const underNpx = process.env.npm_command === "exec";
  await new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
    if (!underNpx) return;
    const check = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(check);
      resolve();
    }, parentCheckMs);
    check.unref();
  });
}

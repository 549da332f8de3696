import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunzeroEmulator, runzeroEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { interruptible } from "./interrupt.js";
import { describeMock, type MockDescription } from "./mock-description.js";
import type { RequestWindow } from "./parse-window.js";
import { UsageError } from "./usage-error.js";

/** The options of `runwire mock runzero`, parsed. */
export interface MockOptions {
  readonly port: number;
  readonly tls?: true;
  readonly assets?: number;
  readonly seed?: number;
  readonly window?: RequestWindow | false;
  readonly dailyLimit?: number;
  readonly json?: true;
}

/** Serves the emulator until SIGTERM or SIGINT, which here are the ordinary end. */
export async function runMock({ port, tls, json, ...options }: MockOptions): Promise<void> {
  await interruptible(async (signal) => {
    const emulator = runzeroEmulator(options);
    const server = await serve(emulator, { port, tls: tls ?? false }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE")
          throw new UsageError(`port ${port} is in use; --port 0 takes a free one`);
        if (error.code === "EACCES")
          throw new UsageError(`port ${port} needs privileges; --port 0 takes a free one`);
        throw error;
      },
    );
    try {
      await announce(descriptionOf(emulator, server), json === true, () => untilAborted(signal));
    } finally {
      await server.close();
    }
  });
}

function descriptionOf(
  emulator: RunzeroEmulator,
  server: { readonly url: string; readonly ca?: string },
): MockDescription {
  const { organizationId, clientId, clientSecret, accountToken, organizationToken, exportToken } = emulator;
  const { url, ca } = server;
  return {
    system: "runzero",
    url,
    organizationId,
    clientId,
    clientSecret,
    accountToken,
    organizationToken,
    exportToken,
    ...(ca === undefined ? {} : { ca }),
  };
}

async function announce(mock: MockDescription, json: boolean, rest: () => Promise<void>): Promise<void> {
  // Nobody has to read what we print: the emulator goes on without a reader.
  process.stdout.on("error", () => {});
  if (json) {
    process.stdout.write(`${JSON.stringify(mock)}\n`);
    return rest();
  }
  if (mock.ca === undefined) {
    process.stdout.write(`${describeMock(mock)}\n`);
    return rest();
  }
  // A person needs the certificate as a file, to name it to curl.
  const folder = await mkdtemp(join(tmpdir(), "runwire-mock-"));
  try {
    const caFile = join(folder, "ca.pem");
    await writeFile(caFile, mock.ca);
    process.stdout.write(`${describeMock(mock, caFile)}\n`);
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

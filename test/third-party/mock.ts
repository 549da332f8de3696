import { readFileSync } from "node:fs";

/** An emulator that run.mjs has started: its line of `--json`, and where its certificate and its document are. */
export interface StartedMock {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly organizationId: string;
  readonly organizationToken: string;
  readonly caFile: string;
  /** The file with the system's API document, bundled. */
  readonly document: string;
}

/** The emulator of a system. */
export function mockOf(system: string): StartedMock {
  const mocks = process.env.RUNWIRE_MOCKS;
  if (mocks === undefined) throw new Error("run `npm run third-party`, which starts the emulators");
  return (JSON.parse(mocks) as Record<string, StartedMock>)[system] as StartedMock;
}

/** The bundled API document, with the emulator as its server. */
export function documentOf(mock: StartedMock): Record<string, unknown> {
  const document = JSON.parse(readFileSync(mock.document, "utf8")) as { servers: { url: string }[] };
  const { pathname } = new URL(document.servers[0]?.url ?? "");
  return { ...document, servers: [{ url: `${mock.url}${pathname}` }] };
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import { readDocument, type Schema } from "../table/document.js";
import { sample } from "../table/sample.js";

const command = fileURLToPath(new URL("node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));

/** A running mock server. */
export interface Prism {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts Prism on a free port of the loopback with the document of a system; requests that violate it fail. */
export async function startPrism(system: string): Promise<Prism> {
  const folder = mkdtempSync(join(tmpdir(), "runwire-prism-"));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = join(folder, `${system}.json`);
  writeFileSync(file, JSON.stringify(await documentAt(system, origin)));

  const server = spawn(
    process.execPath,
    [command, "mock", file, "--host", "127.0.0.1", "--port", String(port), "--errors"],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } },
  );
  const stopped = new Promise<void>((done) => server.once("exit", () => done()));
  try {
    await listening(server);
  } catch (error) {
    server.kill();
    rmSync(folder, { recursive: true });
    throw error;
  }
  return {
    origin,
    async stop() {
      server.kill();
      await stopped;
      rmSync(folder, { recursive: true });
    },
  };
}

interface RawDocument {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly headers: Readonly<Record<string, object>> };
}

interface RawOperation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Record<string, { schema: Schema; example?: unknown }> }>
  >;
}

/**
 * The bundled document with its base path written into each path, for Prism does not look at that of a server,
 * and with an example in each success: those that Prism makes up itself violate formats that it does not know.
 */
async function documentAt(system: string, origin: string): Promise<object> {
  const file = fileURLToPath(new URL(`../../openapi/${system}/openapi.yaml`, import.meta.url));
  const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({ rules: {} }) });
  const document = bundled.parsed as RawDocument;
  const { resolve } = await readDocument(system);
  for (const item of Object.values(document.paths)) {
    for (const { responses } of Object.values(item)) {
      const contents = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
      for (const media of contents.flatMap(([, { content }]) => Object.values(content ?? {})))
        media.example = sample(media.schema, resolve, "some text");
    }
  }
  // Where the client would go by a redirect; what Prism makes up is plain HTTP, which the client refuses.
  Object.assign(document.components.headers.Location ?? {}, { example: "https://storage.example/file" });
  const basePath = new URL(document.servers[0]?.url ?? origin).pathname.replace(/\/$/, "");
  return {
    ...document,
    servers: [{ url: origin }],
    paths: Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [basePath + path, item])),
  };
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    const late = setTimeout(() => fail(new Error(`Prism does not start:\n${said}`)), 25_000);
    const hear = (data: Buffer) => {
      said += data.toString();
      if (!said.includes("Prism is listening")) return;
      clearTimeout(late);
      done();
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => {
      clearTimeout(late);
      fail(new Error(`Prism ended with ${code}:\n${said}`));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

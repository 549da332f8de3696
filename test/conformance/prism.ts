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

/** What an operation may answer: by its id, the status and the media type. */
export type ExampleOf = (operationId: string, status: string, mediaType: string) => unknown;

/**
 * Starts Prism on a free port of the loopback with the document of a system; requests that violate it fail.
 *
 * @param exampleOf What Prism answers with. Left out: a sample of the schema.
 */
export async function startPrism(system: string, exampleOf?: ExampleOf): Promise<Prism> {
  const folder = mkdtempSync(join(tmpdir(), "runwire-prism-"));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = join(folder, `${system}.json`);
  writeFileSync(file, JSON.stringify(await documentAt(system, origin, exampleOf)));

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
  readonly components: { readonly headers?: Readonly<Record<string, object>> };
}

interface RawOperation {
  readonly operationId: string;
  servers?: readonly unknown[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Record<string, { schema: Schema; example?: unknown }> }>
  >;
}

/**
 * The bundled document with its base path written into each path, for Prism does not look at that of a server,
 * and with an example in each success: those that Prism makes up itself violate formats that it does not know.
 */
async function documentAt(system: string, origin: string, exampleOf?: ExampleOf): Promise<object> {
  const file = fileURLToPath(new URL(`../../openapi/${system}/openapi.yaml`, import.meta.url));
  const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({ rules: {} }) });
  const document = bundled.parsed as RawDocument;
  const { resolve } = await readDocument(system);
  for (const item of Object.values(document.paths)) {
    for (const { operationId, responses } of Object.values(item)) {
      for (const [status, { content }] of Object.entries(responses)) {
        if (!/^[23]/.test(status)) continue;
        for (const [type, media] of Object.entries(content ?? {})) {
          media.example =
            exampleOf?.(operationId, status, type) ?? sample(media.schema, resolve, "some text");
        }
      }
    }
  }
  // Where the client would go by a redirect; what Prism makes up is plain HTTP, which the client refuses.
  Object.assign(document.components.headers?.Location ?? {}, { example: "https://storage.example/file" });
  // A tenant's host has its name in braces, which no host may have.
  const server = document.servers[0]?.url.replace(/[{}]/g, "") ?? origin;
  const basePath = new URL(server).pathname.replace(/\/$/, "");
  const paths = Object.entries(document.paths).map(([path, item]) => {
    // What the vendor has on another host is on this one, too, below no path.
    const elsewhere = Object.values(item).filter(({ servers }) => servers !== undefined);
    for (const operation of elsewhere) delete operation.servers;
    return [elsewhere.length > 0 ? path : basePath + path, item];
  });
  return { ...document, servers: [{ url: origin }], paths: Object.fromEntries(paths) };
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

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readSystem } from "../document/check-document.mjs";
import { comparableDocument } from "../document/comparable.mjs";
import { compareSpecs } from "./compare-specs.mjs";
import { expandInventory } from "./expand-inventory.mjs";
import { fromSwagger } from "./from-swagger.mjs";
import { report } from "./report.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const inventoryFile = join(root, "openapi/runzero/inventory.json");
const folder = mkdtempSync(join(tmpdir(), "runwire-spec-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

const theirs = () => expandInventory(JSON.parse(readFileSync(inventoryFile, "utf8")));

const system = await readSystem(join(root, "openapi/runzero"));

/** What the command would say of a document. */
function compare(document: object, options = { all: false }) {
  const comparison = compareSpecs(comparableDocument(document), system);
  const lines: string[] = report(comparison, { system: "runzero", ...options });
  return { summary: lines.at(-1), differences: lines.slice(0, -1).filter((line) => line !== "") };
}

/** Runs the command as a user would. */
async function specDiff(source: object | string, ...options: string[]) {
  const file = typeof source === "string" ? source : join(folder, "theirs.yml");
  if (typeof source !== "string") writeFileSync(file, stringify(source, { aliasDuplicateObjects: false }));
  const child = spawn(process.execPath, [join(root, "scripts/spec-diff.mjs"), file, ...options]);
  let [output, errors] = ["", ""];
  child.stdout.on("data", (data) => {
    output += data;
  });
  child.stderr.on("data", (data) => {
    errors += data;
  });
  const code = await new Promise((done) => child.once("close", done));
  return { code, output, errors };
}

describe("the command", () => {
  test("exits 0 where nothing is unexplained", async () => {
    const { code, output } = await specDiff(theirs());
    expect(output).toMatch(/^no differences from openapi\/runzero unexplained; \d+ differences explained/);
    expect(code).toBe(0);
  });

  test("takes an inventory", async () => {
    expect(await specDiff(inventoryFile, "--system", "runzero")).toMatchObject({ code: 0, errors: "" });
  });

  test("exits 1 where something is, and reads from an address", async () => {
    const document = theirs();
    document.info.version = "2.0.0";
    const body = JSON.stringify(document);
    const server = createServer((_, response) => {
      response.setHeader("content-type", "application/json").end(body);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const { code, output } = await specDiff(`http://127.0.0.1:${port}/spec.json`);
    server.close();
    expect(output).toMatch(/^version: theirs "2.0.0", ours "1.0.5"\n\n1 difference from/);
    expect(code).toBe(1);
  });

  test.each([
    ["two documents", [inventoryFile, inventoryFile], "usage:"],
    ["a file that is not there", ["nowhere.yml"], "nowhere.yml does not exist"],
    ["an option that is not there", [inventoryFile, "--quiet"], "Unknown option"],
    ["something else", [join(root, "package.json")], "cannot be read as OpenAPI 3"],
  ])("exits 2 for %s", async (_, [source = "", ...options], message) => {
    const { code, errors } = await specDiff(source, ...options);
    expect(errors).toContain(message);
    expect(code).toBe(2);
  });

  test("exits 2 for the document of something else", async () => {
    const { code, errors } = await specDiff({
      openapi: "3.0.3",
      info: { title: "Other", version: "1" },
      paths: { "/elsewhere": { get: { responses: {} } } },
    });
    expect([code, errors]).toEqual([2, expect.stringContaining("--system")]);
  });
});

describe("a document that is the inventory", () => {
  test("says nothing that corrections.yml does not explain", () => {
    expect(compare(theirs()).differences).toEqual([]);
  });

  test("shows with --all which correction explains what", () => {
    const { differences } = compare(theirs(), { all: true });
    const at = differences.indexOf("explained by essid-is-a-name:");
    expect(differences[at + 1]).toBe('  schema Wireless.essid format: only theirs, "uuid"');
    expect(differences).toContain("  operation getMetadata (GET /metadata): only ours");
  });
});

describe("a document that has changed", () => {
  // biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere in these tests
  type Change = (document: any) => void;

  test.each<[string, Change, string[]]>([
    [
      "an operation more",
      ({ paths }) => {
        paths["/org/ghosts"] = {
          get: { operationId: "getGhosts", tags: ["Organization"], parameters: [], responses: {} },
        };
      },
      ["operation getGhosts (GET /org/ghosts): only theirs"],
    ],
    [
      "an operation less",
      ({ paths }) => {
        delete paths["/health"];
      },
      ["operation getHealthCheck (GET /health): only ours"],
    ],
    [
      "another name for an operation",
      ({ paths }) => {
        paths["/health"].get.operationId = "isHealthy";
      },
      ['getHealthCheck: operationId: only theirs, "isHealthy"'],
    ],
    [
      "a parameter more and one less",
      ({ paths }) => {
        const { parameters } = paths["/org/sites"].get;
        parameters[0] = { name: "deep", in: "query", required: true, schema: { type: "boolean" } };
      },
      [
        "getSites: parameter query deep: only theirs, boolean, required",
        "getSites: parameter query _oid: only ours, string",
      ],
    ],
    [
      "another type",
      ({ components }) => {
        components.schemas.Site.properties.name.type = "integer";
      },
      ['schema Site.name type: theirs "integer", ours "string"'],
    ],
    [
      "another list of values",
      ({ components }) => {
        components.schemas.ScanOptions.properties["scan-frequency"].enum.push("yearly");
        components.schemas.Certificate.properties.type.enum.shift();
      },
      [
        'schema ScanOptions.scan-frequency enum: only theirs has "yearly"',
        'schema Certificate.type enum: only ours has "x509"',
      ],
    ],
    [
      "another answer",
      ({ paths }) => {
        paths["/org/sites"].get.responses["418"] = { description: "It." };
        paths["/org/sites"].get.responses["200"].content["application/json"].schema = { type: "string" };
      },
      [
        'getSites: answer 200 application/json type: theirs "string", ours "array"',
        "getSites: answer 200 application/json[]: only ours, Site",
        "getSites: answer 418: only theirs, anything",
      ],
    ],
    [
      "another body",
      ({ paths }) => {
        paths["/org/sites"].put.requestBody.required = false;
      },
      ["createSite: body required: theirs false, ours true"],
    ],
    [
      "a schema more, and a property",
      ({ components }) => {
        components.schemas.Ghost = { type: "object", properties: {} };
        components.schemas.Site.properties.ghosts = {
          type: "array",
          items: { $ref: "#/components/schemas/Ghost" },
        };
      },
      ["schema Site.ghosts: only theirs, Ghost[]", "schema Ghost: only theirs"],
    ],
    [
      "another version",
      ({ info }) => {
        info.version = "2.0.0";
      },
      ['version: theirs "2.0.0", ours "1.0.5"'],
    ],
  ])("by %s shows exactly that", (_, change, expected) => {
    const document = theirs();
    change(document);
    const { differences, summary } = compare(document);
    expect([...differences].sort()).toEqual([...expected].sort());
    expect(summary).toMatch(new RegExp(`^${expected.length} difference`));
  });

  test("as a correction has it agrees, and --all says that the correction may go", () => {
    const document = theirs();
    delete document.components.schemas.Wireless.properties.essid.format;
    expect(compare(document).differences).toEqual([]);
    expect(compare(document, { all: true }).differences.join("\n")).toContain("correction essid-is-a-name:");
  });

  test("at the place of a correction, but otherwise, is not explained by it", () => {
    const document = theirs();
    document.components.schemas.Wireless.properties.essid.format = "mac";
    expect(compare(document).differences).toEqual(['schema Wireless.essid format: only theirs, "mac"']);
  });

  test("by a detail of which the inventory has none is told apart", () => {
    const document = theirs();
    document.components.schemas.Site.properties.name.minLength = 1;
    const { differences, summary } = compare(document);
    expect(differences).toEqual([]);
    expect(summary).toContain("1 detail not in our inventory");
    expect(compare(document, { all: true }).differences).toContain(
      "  schema Site.name minLength: only theirs, 1",
    );
  });
});

describe("a document in another form", () => {
  test("has shared parts and parameters of paths, which are followed", () => {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const document: any = theirs();
    const item = document.paths["/org/sites/{site_id}"];
    for (const { parameters } of Object.values<{ parameters: unknown[] }>(item)) parameters.length = 0;
    item.parameters = [{ $ref: "#/components/parameters/Org" }, { $ref: "#/components/parameters/Site" }];
    document.components.parameters = {
      Org: { name: "_oid", in: "query", description: "It.", schema: { type: "string" } },
      Site: { name: "site_id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
    };
    item.get.responses["401"] = { $ref: "#/components/responses/No" };
    document.components.responses = {
      No: {
        description: "It.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    };
    expect(compare(document).differences).toEqual([]);
  });

  test("is Swagger, of which all that it can say is compared", () => {
    const swagger = {
      swagger: "2.0",
      info: { title: "Theirs", version: "1.0.5" },
      host: "console.runzero.com",
      basePath: "/api/v1.0",
      security: [{ bearerAuth: [] }, { oauthDefaults: [] }],
      paths: {
        "/account/tasks": {
          get: {
            operationId: "getAccountTasks",
            tags: ["Account"],
            parameters: [{ name: "search", in: "query", type: "integer" }],
            responses: {
              200: { description: "It.", schema: { type: "array", items: { $ref: "#/definitions/Task" } } },
              401: { description: "It.", schema: { $ref: "#/definitions/Problem" } },
            },
          },
        },
      },
      definitions: { Task: { type: "object", required: ["id"] }, Problem: { type: "object" } },
    };
    const { differences } = compare(fromSwagger(swagger));
    expect(differences.filter((line) => line.startsWith("getAccountTasks"))).toEqual([
      'getAccountTasks: parameter query search type: theirs "integer", ours "string"',
    ]);
    expect(differences.filter((line) => line.startsWith("servers"))).toEqual([]);
  });
});

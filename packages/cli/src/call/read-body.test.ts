import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Operation } from "@runwire/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBody } from "./read-body.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-body-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function taking(type: string | undefined, required = true): Operation {
  return {
    ...{ id: "put", group: "things", name: "put", method: "PUT", path: "/", parameters: [] },
    ...(type !== undefined && { body: { required, mediaTypes: [type] } }),
    ...{ accept: [], idempotent: true, credentials: [] },
  };
}

const nothing = (): Readable => Readable.from([]);
const json = taking("application/json");

describe("readBody", () => {
  it("reads JSON as it is given, from a file, and from standard input", async () => {
    const file = join(folder, "body.json");
    await writeFile(file, '{"a":1}');
    for (const [body, stdin] of [
      ['{"a":1}', nothing()],
      [`@${file}`, nothing()],
      ["-", Readable.from(['{"a"', ":1}"])],
    ] as const)
      expect(await readBody(json, { body }, stdin)).toEqual({ a: 1 });
  });

  it("names file, line and column of what is not JSON, and shows nothing of it", async () => {
    const file = join(folder, "body.json");
    await writeFile(file, '{\n  "secret": hunter2\n}');
    const error = await readBody(json, { body: `@${file}` }, nothing()).catch(
      (reason: Error) => reason.message,
    );
    expect(error).toBe(`${file} is not JSON: see line 2, column 13`);
    await expect(readBody(json, { body: "" }, nothing())).rejects.toThrow("--body is empty");
    await expect(readBody(json, { body: "body.json" }, nothing())).rejects.toThrow("given with an @");
    await expect(readBody(json, { body: "@/no/such" }, nothing())).rejects.toThrow("there is no such file");
  });

  it("refuses text that is not UTF-8, and whole numbers that would be rounded", async () => {
    const file = join(folder, "body.json");
    await writeFile(file, Buffer.from('{"name":"caf\u00e9"}', "latin1"));
    const read = (body: string) => readBody(json, { body }, Readable.from([Buffer.from([0x22, 0xe9, 0x22])]));
    await expect(read(`@${file}`)).rejects.toThrow(`${file} is not in UTF-8`);
    await expect(read("-")).rejects.toThrow("standard input is not in UTF-8");
    await expect(read('{"a":"\\"123","b":\n 12345678901234567890}')).rejects.toThrow("line 2, column 2");
    const fine = '{"a":"12345678901234567890","b":-9007199254740991,"c":12345678901234567890.5,"d":1e300}';
    expect(await read(fine)).toEqual(JSON.parse(fine));
  });

  it("reads files as bytes where the body is bytes", async () => {
    const file = join(folder, "scan.gz");
    await writeFile(file, new Uint8Array([31, 139, 0]));
    const body = await readBody(taking("application/octet-stream"), { body: `@${file}` }, nothing());
    expect(new Uint8Array(await (body as Blob).arrayBuffer())).toEqual(new Uint8Array([31, 139, 0]));
    await expect(readBody(taking("application/octet-stream"), { body: "text" }, nothing())).rejects.toThrow(
      "this body is a file",
    );
  });

  it("makes a form of fields and files", async () => {
    const file = join(folder, "assets.gz");
    await writeFile(file, "abc");
    const form = await readBody(
      taking("multipart/form-data"),
      { form: ["siteId=7", `assetData=@${file}`] },
      nothing(),
    );
    expect((form as FormData).get("siteId")).toBe("7");
    const part = (form as FormData).get("assetData") as File;
    expect([part.name, await part.text()]).toEqual(["assets.gz", "abc"]);
  });

  it("says which option gives the body that is missing, and refuses one that is not taken", async () => {
    await expect(readBody(json, {}, nothing())).rejects.toThrow(
      "put needs a body of application/json: --body @FILE",
    );
    await expect(readBody(taking("multipart/form-data"), {}, nothing())).rejects.toThrow("--form name=value");
    await expect(readBody(taking(undefined), { body: "{}" }, nothing())).rejects.toThrow("put takes no body");
    await expect(readBody(json, { form: ["a=1"] }, nothing())).rejects.toThrow("use --body");
    expect(await readBody(taking("application/json", false), {}, nothing())).toBeUndefined();
  });
});

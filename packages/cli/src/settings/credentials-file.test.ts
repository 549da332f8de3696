import { chmod, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseCredentials, readCredentials, writeCredentials } from "./credentials-file.js";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-credentials-"));
  path = join(folder, "runwire", "credentials");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the file of logins", () => {
  it("gives back what was written, and is its owner's alone", async () => {
    const values = new Map([
      ["RUNZERO_TOKEN", "OT= with # and spaces"],
      ["UNSKRIPT_API_KEY_COMMAND", "pass show unskript"],
    ]);
    await writeCredentials(path, values);
    expect(await readCredentials(path)).toEqual(values);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "runwire"))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(folder, "runwire"))).toEqual(["credentials"]);
  });

  it("is empty where it is not there, and goes with the last login", async () => {
    expect(await readCredentials(path)).toEqual(new Map());
    await writeCredentials(path, new Map([["RUNZERO_TOKEN", "x"]]));
    await writeCredentials(path, new Map());
    expect(await readdir(join(folder, "runwire"))).toEqual([]);
  });

  it("is refused where others can read it", async () => {
    await writeCredentials(path, new Map([["RUNZERO_TOKEN", "x"]]));
    await chmod(path, 0o640);
    await expect(readCredentials(path)).rejects.toThrow(
      `can be read by others (mode 640): chmod 600 ${path}`,
    );
  });

  it("takes addresses, and an audience that is none", () => {
    const text = "RUNZERO_URL=http://127.0.0.1:8080\nRUNAI_URL=https://acme.run.ai\nRUNOPS_AUDIENCE=our api";
    expect(parseCredentials(text, "file").get("RUNOPS_AUDIENCE")).toBe("our api");
  });

  it.each([
    ["# fine\n\nRUNZERO_TOKEN", "file, line 3: expected NAME=value"],
    [
      "RUNZERO_TOKEN=a\nRUNZERO_TOKNE=hunter2",
      "file, line 2: no system has a setting RUNZERO_TOKNE; did you mean RUNZERO_TOKEN",
    ],
    ["RUNZERO_TOKEN=a\n\nRUNZERO_TOKEN=hunter2", "file, line 3: RUNZERO_TOKEN is there twice"],
    ["RUNZERO_TOKEN=  ", "file, line 1: RUNZERO_TOKEN has no value"],
    ["RUNZERO_URL_COMMAND=x", "file, line 1: no system has a setting RUNZERO_URL_COMMAND"],
    [
      "# fine\nRUNZERO_URL=hunter2",
      "file, line 2: RUNZERO_URL must be an address such as https://console.runzero.com, and holds a text that is no address",
    ],
    [
      "RUNAI_URL=eyJhbGci.hunter2.x/y",
      "file, line 1: RUNAI_URL must be an address such as https://acme.run.ai,",
    ],
    ["RUNOPS_AUTH_URL=acme:hunter2", "file, line 1: RUNOPS_AUTH_URL must be an address"],
    [
      "UNSKRIPT_URL=https://u:hunter2@acme.unskript.io",
      "file, line 1: UNSKRIPT_URL must be an address without",
    ],
    ["RUNLY_URL=http://api.runly.io", "file, line 1: RUNLY_URL is http://api.runly.io, where a credential"],
  ])("names the line of %j, and shows no value", (text, message) => {
    let said = "";
    try {
      parseCredentials(text, "file");
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toContain(message);
    expect(said).not.toContain("hunter2");
  });
});

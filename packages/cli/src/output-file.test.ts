import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputFile } from "./output-file.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-output-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("outputFile", () => {
  it("appears under its name only when it is complete", async () => {
    const path = join(folder, "assets.jsonl");
    const output = await outputFile(path);
    await output.write(Buffer.from("one\n"));
    expect(await readdir(folder)).not.toContain("assets.jsonl");
    await output.write(Buffer.from("two\n"));
    await output.commit();
    expect(await readdir(folder)).toEqual(["assets.jsonl"]);
    expect(await readFile(path, "utf8")).toBe("one\ntwo\n");
  });

  it("leaves nothing behind and an older file untouched when it is discarded", async () => {
    const path = join(folder, "assets.jsonl");
    await writeFile(path, "older");
    for (const end of ["discard", "discardNow"] as const) {
      const output = await outputFile(path);
      await output.write(Buffer.from("half"));
      await output[end]();
      expect(await readdir(folder)).toEqual(["assets.jsonl"]);
    }
    expect(await readFile(path, "utf8")).toBe("older");
  });

  it("keeps the mode of the file that it replaces", async () => {
    const path = join(folder, "assets.jsonl");
    await writeFile(path, "older");
    await chmod(path, 0o600);
    const output = await outputFile(path);
    await output.commit();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("follows a symbolic link rather than replacing it", async () => {
    await writeFile(join(folder, "real"), "older");
    await symlink(join(folder, "real"), join(folder, "link"));
    const output = await outputFile(join(folder, "link"));
    await output.write(Buffer.from("newer"));
    await output.commit();
    expect(await readFile(join(folder, "real"), "utf8")).toBe("newer");
    expect((await readdir(folder)).sort()).toEqual(["link", "real"]);
  });

  it("writes to a device without replacing it", async () => {
    const output = await outputFile("/dev/null");
    await output.write(Buffer.from("gone"));
    await output.commit();
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  it("says why a path cannot be written before anything is fetched", async () => {
    await expect(outputFile(folder)).rejects.toThrow(`cannot write ${folder}: it is a directory`);
    const lost = join(folder, "missing", "assets.jsonl");
    await expect(outputFile(lost)).rejects.toThrow(`cannot write ${lost}: its directory does not exist`);
  });
});

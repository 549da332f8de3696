import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { credentialsPath, writeCredentials } from "./credentials-file.js";
import { useLogin } from "./use-login.js";

let folder: string;
let env: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-login-"));
  env = { XDG_CONFIG_HOME: folder };
  await writeCredentials(
    credentialsPath(env),
    new Map([
      ["RUNZERO_URL", "https://stored.example"],
      ["RUNZERO_TOKEN", "stored-token"],
      ["RUNZERO_ORGANIZATION_ID", "stored-organization"],
      ["UNSKRIPT_URL", "https://tenant.example"],
      ["UNSKRIPT_API_KEY_COMMAND", "echo from-a-command; echo and more"],
      ["RUNLY_SECRET_KEY_COMMAND", "exit 3"],
    ]),
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("useLogin", () => {
  it("takes what is stored where the environment has nothing", async () => {
    const { from, set } = await useLogin("runzero", env);
    expect(from).toBe("file");
    expect(set).toEqual(["RUNZERO_URL", "RUNZERO_TOKEN", "RUNZERO_ORGANIZATION_ID"]);
    expect(env.RUNZERO_TOKEN).toBe("stored-token");
  });

  it("takes nothing of it where the environment has a credential", async () => {
    Object.assign(env, { RUNZERO_TOKEN: "own" });
    expect((await useLogin("runzero", env)).from).toBe("environment");
    expect([env.RUNZERO_TOKEN, env.RUNZERO_URL, env.RUNZERO_ORGANIZATION_ID]).toEqual([
      "own",
      undefined,
      undefined,
    ]);
  });

  it("never sends a stored secret to an address of the environment", async () => {
    env.RUNZERO_URL = "https://elsewhere.example";
    expect(await useLogin("runzero", env)).toMatchObject({ from: "nowhere", instead: ["RUNZERO_URL"] });
    expect(env.RUNZERO_TOKEN).toBeUndefined();
  });

  it("lets the environment choose another organization", async () => {
    env.RUNZERO_ORGANIZATION_ID = "own";
    expect((await useLogin("runzero", env)).from).toBe("file");
    expect([env.RUNZERO_TOKEN, env.RUNZERO_ORGANIZATION_ID]).toEqual(["stored-token", "own"]);
  });

  it("asks the command that was stored instead of the secret", async () => {
    await useLogin("unskript", env);
    expect(env.UNSKRIPT_API_KEY).toBe("from-a-command");
    await expect(useLogin("runly", env)).rejects.toThrow(
      "the command for RUNLY_SECRET_KEY ended with code 3",
    );
  });

  it("finds nothing for a system that has no login", async () => {
    expect(await useLogin("runai", env)).toMatchObject({ from: "nowhere", instead: [] });
  });
});

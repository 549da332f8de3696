import { runzeroEmulator } from "@runwire/emulator";
import { describe, expect, it } from "vitest";
import { describeMock, mockLine } from "./mock-description.js";
import type { MockedSystem, MockSystem } from "./mock-systems.js";
import { MOCK_SYSTEMS } from "./mock-systems.js";

const url = "http://127.0.0.1:4000";
const runzero = MOCK_SYSTEMS.find((system) => system.name === "runzero") as MockSystem;
const mocked: MockedSystem = {
  ...(await runzero.emulate({})),
  emulator: runzeroEmulator(),
  credentials: {
    organizationId: "0e1b",
    clientId: "id",
    clientSecret: "secret",
    accountToken: "CT1",
    organizationToken: "OT1",
  },
  env: (origin) => ({
    RUNZERO_URL: origin,
    RUNZERO_CLIENT_ID: "id",
    RUNZERO_CLIENT_SECRET: "secret",
    RUNZERO_ORGANIZATION_ID: "0e1b",
  }),
  tries: (origin) => ({
    curl: `-H 'Authorization: Bearer OT1' ${origin}/api/v1.0/org/sites`,
    runwire: { before: "runzero export assets", after: "| head -1" },
  }),
};

describe("describeMock", () => {
  it("gives lines that can be pasted into a shell", () => {
    const text = describeMock(runzero, mocked, url);
    expect(text).toContain("An emulator of runZero answers at http://127.0.0.1:4000.");
    expect(text).toContain("  export RUNZERO_CLIENT_SECRET=secret\n");
    expect(text).toContain(
      "  curl -H 'Authorization: Bearer OT1' http://127.0.0.1:4000/api/v1.0/org/sites\n",
    );
    expect(text).toMatch(/ {2}npx runwire runzero export assets \| head -1$/);
  });

  it("lists the credentials that no variable holds, in columns", () => {
    const text = describeMock(runzero, mocked, url);
    expect(text).toContain("\n  account token       CT1\n  organization token  OT1\n");
    expect(text.match(/0e1b/g)).toHaveLength(1);
  });

  it("names the certificate wherever it is needed", () => {
    const text = describeMock(runzero, mocked, url, "/tmp/x/ca.pem");
    expect(text).toContain("curl --cacert /tmp/x/ca.pem -H");
    expect(text).toContain("export assets --ca /tmp/x/ca.pem | head -1");
  });
});

describe.each(MOCK_SYSTEMS)("the entry of $name", (system) => {
  it("prints system, url, what opens it, the client's variables and the certificate, in one line", async () => {
    const one = await system.emulate({});
    const line = mockLine(system, one, { url, ca: "-----BEGIN CERTIFICATE-----\n" });
    expect(line).not.toContain("\n");
    const described = JSON.parse(line) as Record<string, unknown>;
    expect(Object.keys(described)).toEqual(["system", "url", ...Object.keys(one.credentials), "env", "ca"]);
    expect(described).toMatchObject({ system: system.name, url, env: one.env(url) });
    expect(Object.values(one.env(url))).toContain(url);
  });

  it("says to a person where it answers and how to call it", async () => {
    const text = describeMock(system, await system.emulate({}), url);
    expect(text).toContain(`An emulator of ${system.title} answers at ${url}.`);
    expect(text).toContain("  curl ");
  });
});

import { describe, expect, it } from "vitest";
import { describeMock, type MockDescription } from "./mock-description.js";

const mock: MockDescription = {
  system: "runzero",
  url: "http://127.0.0.1:4000",
  organizationId: "0e1b",
  clientId: "id",
  clientSecret: "secret",
  accountToken: "CT1",
  organizationToken: "OT1",
  exportToken: "ET1",
};

describe("describeMock", () => {
  it("gives lines that can be pasted into a shell", () => {
    const text = describeMock(mock);
    expect(text).toContain("  export RUNZERO_CLIENT_SECRET=secret\n");
    expect(text).toContain(
      "  curl -H 'Authorization: Bearer OT1' http://127.0.0.1:4000/api/v1.0/org/sites\n",
    );
    expect(text).toMatch(/ {2}npx runwire runzero export assets \| head -1$/);
  });

  it("names the certificate wherever it is needed", () => {
    const text = describeMock(mock, "/tmp/x/ca.pem");
    expect(text).toContain("curl --cacert /tmp/x/ca.pem -H");
    expect(text).toContain("export assets --ca /tmp/x/ca.pem | head -1");
  });
});

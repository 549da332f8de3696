import { expect, test } from "vitest";
import { pngFault } from "./check-png.js";
import { failureOf, testClient } from "./testing/test-client.js";

/** The header of a PNG of this size, in Base64; pixels do not matter. */
function png(width: number, height: number): string {
  const bytes = Buffer.alloc(40);
  bytes.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString("base64");
}

test.each([png(256, 256), png(1, 1), png(32, 256).replace(/(.{8})/g, "$1\n")])("takes %j", (icon) => {
  expect(pngFault(icon, 256)).toBeUndefined();
});

test.each([
  [png(257, 10), /at most 256x256 pixels, in Base64: this one has 257x10$/],
  [png(10, 70_000), /this one has 10x70000$/],
  [png(0, 0), /this one has 0x0$/],
  [png(16, 0), /this one has 16x0$/],
  [`data:image/png;base64,${png(1, 1)}`, /leave the prefix "data:…;base64," out$/],
  ["icon.png", /this is no Base64$/],
  [png(1, 1).slice(0, -3), /this is no Base64$/],
  ["", /this is no Base64$/],
  [btoa("GIF89a, and so on for a while"), /this is no PNG$/],
  [png(1, 1).slice(0, 16), /this is no PNG$/],
])("refuses %j", (icon, message) => {
  expect(pngFault(icon, 256)).toMatch(message);
});

test("both ways to make a custom integration, and the one to change it, refuse a large icon before a request", async () => {
  const { client, calls } = testClient(() => ({}));
  const path = { customIntegrationId: "c1000000-0000-4000-8000-000000000001" };
  const { account } = client;
  const body = (icon: string) => ({ name: "cmdb", icon });
  for (const call of [
    (icon: string) => account.createAccountCustomIntegration({ body: body(icon) }),
    (icon: string) => account.createAccountCustomIntegrationAndID({ path, body: body(icon) }),
    (icon: string) => account.updateAccountCustomIntegration({ path, body: body(icon) }),
  ]) {
    calls.length = 0;
    const error = await failureOf(() => call(png(300, 300)));
    expect(error.name).toBe("InvalidCallError");
    expect(error.message).toMatch(/: body\.icon must be a PNG of at most 256x256 pixels.*300x300$/);
    expect(calls).toEqual([]);
    await call(png(256, 256));
    await call(null as unknown as string);
    expect(calls).toHaveLength(2);
  }
});

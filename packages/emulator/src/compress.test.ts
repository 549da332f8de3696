import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { streamed } from "./answers.js";
import { acceptsGzip, gzipped } from "./compress.js";
import { textStream } from "./text-stream.js";

test("gzip is accepted where it is named or meant, and not where it is refused", () => {
  for (const header of ["gzip", "br, GZIP;q=0.5", "*", "identity, gzip; q=1"])
    expect(acceptsGzip(header)).toBe(true);
  for (const header of [null, "", "identity", "br", "gzip;q=0", "*;q=0"])
    expect(acceptsGzip(header)).toBe(false);
});

test("the compressed answer holds the same text and says what it is", async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `line ${index}\n`);
  const response = gzipped(streamed(textStream(lines.values()), "application/json"));
  expect(response.headers.get("content-encoding")).toBe("gzip");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(gunzipSync(bytes).toString()).toBe(lines.join(""));
});

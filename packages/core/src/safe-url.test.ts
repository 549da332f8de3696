import { expect, test } from "vitest";
import { requireSafeUrl } from "./safe-url.js";

test.each([
  "https://console.runzero.com",
  "http://localhost:8080",
  "http://api.localhost",
  "http://127.0.0.1",
  "http://127.9.9.9:1",
  "http://[::1]:8080",
])("takes %s", (url) => {
  requireSafeUrl(new URL(url), "url");
});

test.each([
  "http://console.runzero.com",
  "http://localhost.example",
  "http://127.0.0.1.example",
  "http://10.0.0.1",
  "http://[::2]",
  "ftp://localhost",
])("refuses %s, and says what is taken", (url) => {
  expect(() => requireSafeUrl(new URL(url), "url")).toThrow(
    /url is .*use https: \(http: is taken only for localhost/,
  );
});

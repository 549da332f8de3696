import { describe, expect, it } from "vitest";
import { proxyFor } from "./proxy-for.js";

const url = new URL("https://console.runzero.com/api/v1.0");
const proxy = "http://proxy.example:3128";

describe("proxyFor", () => {
  it.each([
    [{}, undefined],
    [{ HTTPS_PROXY: proxy }, proxy],
    [{ https_proxy: proxy }, proxy],
    [{ ALL_PROXY: proxy }, proxy],
    [{ HTTPS_PROXY: "proxy.example:3128" }, proxy],
    [{ HTTPS_PROXY: "  " }, undefined],
    [{ HTTP_PROXY: proxy }, undefined],
  ])("of %j is %j", (env, expected) => {
    expect(proxyFor(url, env)).toBe(expected);
  });

  it.each([
    ["*", true],
    ["runzero.com", true],
    [".runzero.com", true],
    ["*.runzero.com", true],
    ["other.com, console.runzero.com", true],
    ["console.runzero.com:443", true],
    ["CONSOLE.runzero.com", true],
    ["console.runzero.com:8443", false],
    ["zero.com", false],
    ["", false],
  ])("is left out where NO_PROXY is %j: %s", (NO_PROXY, excepted) => {
    expect(proxyFor(url, { HTTPS_PROXY: proxy, NO_PROXY })).toBe(excepted ? undefined : proxy);
  });

  it("excepts IPv6 addresses, and never sends plain HTTP through one", () => {
    expect(proxyFor(new URL("https://[::1]:8443"), { HTTPS_PROXY: proxy, NO_PROXY: "::1" })).toBeUndefined();
    expect(proxyFor(new URL("http://127.0.0.1"), { HTTPS_PROXY: proxy })).toBeUndefined();
  });
});

import { InvalidArgumentError } from "commander";
import { expect, it } from "vitest";
import { parseFault } from "./parse-fault.js";

it.each([
  ["503", { kind: "status", status: 503 }],
  ["429:30*5", { kind: "status", status: 429, retryAfter: "30", times: 5 }],
  ["503*2@getSites,getSite", { kind: "status", status: 503, times: 2, operations: ["getSites", "getSite"] }],
  ["html", { kind: "html" }],
  ["html:504", { kind: "html", status: 504 }],
  [
    "redirect:https://sso.example/in?a=b*2",
    { kind: "redirect", location: "https://sso.example/in?a=b", times: 2 },
  ],
  ["redirect:https://user@sso.example/in", { kind: "redirect", location: "https://user@sso.example/in" }],
  ["disconnect*3", { kind: "disconnect", times: 3 }],
  ["reset:1000@exportAssetsJSONL", { kind: "reset", afterBytes: 1000, operations: ["exportAssetsJSONL"] }],
  ["cut", { kind: "cut", afterBytes: 0 }],
  ["stall:7", { kind: "stall", afterBytes: 7 }],
  ["malformed-line:3", { kind: "malformed-line", line: 3 }],
])("reads --fault %s", (text, fault) => {
  expect(parseFault(text)).toEqual([fault]);
});

it("keeps the order in which faults were given", () => {
  expect(parseFault("502", parseFault("html")).map(({ kind }) => kind)).toEqual(["html", "status"]);
});

it.each([
  "",
  "200",
  "600",
  "explode",
  "503*0",
  "503*",
  "reset:-1",
  "reset:1.5",
  "html:200",
  "disconnect:5",
  "redirect",
  "malformed-line:0",
])("refuses --fault '%s'", (text) => {
  expect(() => parseFault(text)).toThrow(InvalidArgumentError);
});

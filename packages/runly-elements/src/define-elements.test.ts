import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as elements from "./index.js";

// These tests run in Node, as a page that is rendered on a server does.

test("the elements can be imported and defined where there is no document, which changes nothing there", async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  const { defineElements } = await import("./define.js");
  defineElements();
  expect(globalThis.customElements).toBeUndefined();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

test("the attributes in the README's table are those that the elements observe, beside what all of them take", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, common = ""] = /\nEvery element takes (.*?) from\s+itself/s.exec(readme) ?? [];
  const all = namesIn(common.replace(/\(.*?\)/g, ""));
  expect(all).toEqual(["publishable-key", "organization", "url", "texts"]);
  const classes = {
    "runly-provider": elements.RunlyProvider,
    "runly-run-progress": elements.RunlyRunProgress,
    "runly-queue-button": elements.RunlyQueueButton,
    "runly-requeue-button": elements.RunlyRequeueButton,
  };
  for (const [tag, { observedAttributes }] of Object.entries(classes)) {
    const [, own = ""] = new RegExp(`\\| \`<${tag}>\` +\\| ([^|]*)\\|`).exec(readme) ?? [];
    expect([tag, [...observedAttributes].sort()]).toEqual([tag, [...all, ...namesIn(own)].sort()]);
  }
});

/** What stands in backquotes. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name);
}

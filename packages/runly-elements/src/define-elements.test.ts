import { expect, test } from "vitest";
import * as elements from "./index.js";

// These tests run in Node, as a page that is rendered on a server does.

test("importing the elements and defining them does nothing where there is no document", async () => {
  expect(globalThis.customElements).toBeUndefined();
  const { defineElements } = await import("./define.js");
  expect(() => defineElements()).not.toThrow();
  expect(elements.RunlyRunProgress.observedAttributes).toContain("run-id");
});

test("every attribute that an element documents is observed", () => {
  const common = ["publishable-key", "organization", "url", "texts"];
  expect(new Set(elements.RunlyProvider.observedAttributes)).toEqual(new Set([...common, "environment"]));
  expect(new Set(elements.RunlyRunProgress.observedAttributes)).toEqual(new Set([...common, "run-id"]));
  expect(new Set(elements.RunlyRequeueButton.observedAttributes)).toEqual(
    new Set([...common, "run-id", "for"]),
  );
  expect(new Set(elements.RunlyQueueButton.observedAttributes)).toEqual(
    new Set([...common, "environment", "template", "settings", "for", "once"]),
  );
});

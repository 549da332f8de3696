import { expect, test } from "vitest";
import { attributesOf } from "./mount-components.js";

const place = (attributes: Readonly<Record<string, string>>) =>
  ({
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  }) as unknown as Element;

test("what a place says of its element is taken, under the names of Runly's own script, too", () => {
  const given = { "data-runly-run-id": "r", "data-runly-token": "pk", "data-runly-org": "acme", title: "x" };
  expect(attributesOf(place(given))).toEqual({
    "run-id": "r",
    "publishable-key": "pk",
    organization: "acme",
  });
});

test.each(["onerror", "onclick", "style", "class", "1st", "constructor", "component", "mounted"])(
  "data-runly-%s becomes no attribute of the element",
  (name) => {
    expect(attributesOf(place({ [`data-runly-${name}`]: "alert(1)" }))).toEqual({});
  },
);

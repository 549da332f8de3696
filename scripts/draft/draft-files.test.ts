import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { draftFiles } from "./draft-files.mjs";
import { topicOf } from "./topics.mjs";

const inventory = JSON.parse(
  readFileSync(new URL("../../openapi/runzero/inventory.json", import.meta.url), "utf8"),
);

describe("the draft of a document", () => {
  const files = draftFiles(inventory);
  const read = (file: string) => parse(files.get(file) ?? "");

  test("has every path and schema of the inventory", () => {
    const { paths, components } = read("openapi.yaml");
    expect(Object.keys(paths)).toHaveLength(
      new Set(inventory.operations.map(({ path }: { path: string }) => path)).size,
    );
    expect(Object.keys(components.schemas)).toEqual(Object.keys(inventory.schemas));
  });

  test("writes out the schema that the inventory puts directly under a media type", () => {
    const { responses } = read("paths/sites.yaml")["/org/sites/{site_id}"].get;
    expect(responses["200"].content["application/json"]).toEqual({
      schema: { $ref: "../schemas/sites.yaml#/Site" },
    });
  });

  test("marks what a person has to write", () => {
    expect(read("paths/sites.yaml")["/org/sites"].get.summary).toBe("TODO");
  });

  test.each([
    ["/org/sites/{site_id}/scan", "sites"],
    ["/export/org/assets.nmap.xml", "assets"],
    ["/api/v1/node-pools", "node-pools"],
    ["/org", "org"],
  ])("puts %s into the file of %s", (path, topic) => expect(topicOf(path)).toBe(topic));

  test("follows the longest prefix that it is given", () => {
    const prefixes = { "/org": "organization", "/org/sites": "places" };
    expect([topicOf("/org/key", prefixes), topicOf("/org/sites/{id}", prefixes)]).toEqual([
      "organization",
      "places",
    ]);
  });
});

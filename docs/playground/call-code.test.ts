import { expect, test } from "vitest";
import { callCode, codePieces } from "./call-code.js";
import type { OperationCard } from "./operation-card.js";

const card: OperationCard = {
  ...{ id: "getSite", group: "organization", name: "getSite", method: "GET", path: "/org/sites/{site_id}" },
  ...{ summary: "", idempotent: true, credentials: [], pages: false, example: {}, optional: [] },
};

test("one call is awaited, with what it is given", () => {
  const code = callCode("runzero", card, { given: { path: { site_id: "7" } }, calls: 1, all: false });
  expect(code).toContain('const answer = await runzero.organization.getSite({ path: { site_id: "7" } });');
});

test("several calls begin at once, and those that fail do not hide the others", () => {
  const code = callCode("runzero", card, { given: {}, calls: 3, all: false, window: false });
  expect(code).toContain("Client.fromEnv({ limits: false })");
  expect(code).toContain(
    "Promise.allSettled(\n  Array.from({ length: 3 }, () => runzero.organization.getSite()),",
  );
});

test("a stream is walked, bytes are read as text", () => {
  const records = callCode("runzero", { ...card, stream: "records" }, { given: {}, calls: 1, all: false });
  expect(records).toContain("for await (const record of runzero.organization.getSite())");
  const bytes = callCode("runzero", { ...card, stream: "bytes" }, { given: {}, calls: 1, all: false });
  expect(bytes).toContain("await runzero.organization.getSite().text()");
});

test("names that are no identifiers are quoted, and a long value takes several lines", () => {
  const query = { "reqHdr.tid": "a".repeat(60), summary: true };
  const code = callCode("unskript", card, { given: { query }, calls: 1, all: true });
  expect(code).toContain(`  query: {\n    "reqHdr.tid": "${"a".repeat(60)}",\n    summary: true,\n  },\n`);
});

test("colouring loses nothing of the code", () => {
  const code = callCode("runzero", card, {
    given: { body: { text: 'a "quoted" // text', n: 12 } },
    calls: 2,
    all: false,
  });
  expect(
    codePieces(code)
      .map(({ text }) => text)
      .join(""),
  ).toBe(code);
});

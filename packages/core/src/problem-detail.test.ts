import { expect, test } from "vitest";
import { problemDetail } from "./problem-detail.js";

test.each([
  [{ title: "a title", detail: "the detail" }, "the detail"],
  [{ error: "invalid_client", error_description: "no such client" }, "no such client"],
  [{ error: "site not found" }, "site not found"],
  [{ message: "", title: "a title" }, "a title"],
  ["plain words\n of a proxy", "plain words of a proxy"],
])("finds the sentence in %j", (body, sentence) => {
  expect(problemDetail(body)).toBe(sentence);
});

test.each([[{}], [{ detail: 5 }], [[]], [null], [undefined], [""], [5]])("finds none in %j", (body) => {
  expect(problemDetail(body)).toBeUndefined();
});

test("an HTML page gives its title, and where it may come from", () => {
  const page = "<!doctype html><html><head><title>Sign in\n to Corp</title></head><body>…</body></html>";
  expect(problemDetail(page)).toBe(
    'an HTML page, "Sign in to Corp"; a proxy or a sign-in page may stand before the API',
  );
});

test("an HTML page without a title gives its first words, none of them of a script", () => {
  const page = `<html><script>var a = 1</script><p>Bad gateway</p>${"x ".repeat(200)}</html>`;
  const detail = problemDetail(page) as string;
  expect(detail).toMatch(/^an HTML page, "Bad gateway x x/);
  expect(detail).not.toContain("var a");
  expect(detail.length).toBeLessThan(260);
});

test("a page that its media type calls HTML is one, whatever its elements", () => {
  const page = "<p>Bad gateway</p>";
  expect(problemDetail(page)).toBe("Bad gateway");
  expect(problemDetail(page, true)).toMatch(/^an HTML page, "Bad gateway"/);
  expect(problemDetail("no markup", true)).toBe("no markup");
});

test.each([
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message>' +
      "<X-Amz-Expires>60</X-Amz-Expires><HostId>aGVsbG8=</HostId></Error>",
    "AccessDenied: Request has expired",
  ],
  ["\ufeff<Error><Code>AuthenticationFailed</Code></Error>", "AuthenticationFailed"],
  ["<Error><Code/><Message>the blob\n is gone</Message></Error>", "the blob is gone"],
  ["<?xml version='1.0'?><fault>no such bucket</fault>", "no such bucket"],
])("the XML of a storage is no HTML page; it gives its code and message: %j", (xml, sentence) => {
  expect(problemDetail(xml)).toBe(sentence);
});

test("a page in XHTML stays an HTML page", () => {
  const page =
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="x"><head><title>Sign in</title></head></html>';
  expect(problemDetail(page)).toMatch(/^an HTML page, "Sign in"/);
});

import { expect, test } from "vitest";
import { text } from "./answers.js";
import { withBrokenBody } from "./broken-body.js";

const answer = () => text("one\ntwo\nthree\n", "application/json");

async function readAll(response: Response): Promise<{ text: string; error?: unknown }> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let received = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: received };
      received += new TextDecoder().decode(value);
    }
  } catch (error) {
    return { text: received, error };
  }
}

test("a reset gives the bytes before it, then an error", async () => {
  const broken = withBrokenBody(answer(), { kind: "reset", afterBytes: 5 });
  expect(broken.headers.has("content-length")).toBe(false);
  expect(await readAll(broken)).toEqual({ text: "one\nt", error: new TypeError("terminated") });
});

test("a reset beyond the end strikes at the end", async () => {
  const { text: received, error } = await readAll(
    withBrokenBody(answer(), { kind: "reset", afterBytes: 500 }),
  );
  expect(received).toBe("one\ntwo\nthree\n");
  expect(error).toBeInstanceOf(TypeError);
});

test("a cut looks like a normal end", async () => {
  expect(await readAll(withBrokenBody(answer(), { kind: "cut", afterBytes: 5 }))).toEqual({ text: "one\nt" });
});

test("a stalled body neither goes on nor ends, but can be cancelled", async () => {
  const reader = withBrokenBody(answer(), { kind: "stall", afterBytes: 3 }).body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("one");
  const stalled = reader?.read();
  const settled = await Promise.race([
    stalled,
    new Promise((resolve) => setImmediate(() => resolve("waiting"))),
  ]);
  expect(settled).toBe("waiting");
  await reader?.cancel();
  expect(await stalled).toEqual({ done: true, value: undefined });
});

test("a malformed line loses its last character and the others stay", async () => {
  const lines = async (line: number) =>
    (await readAll(withBrokenBody(answer(), { kind: "malformed-line", line }))).text;
  expect(await lines(1)).toBe("on\ntwo\nthree\n");
  expect(await lines(3)).toBe("one\ntwo\nthre\n");
  expect(await lines(9)).toBe("one\ntwo\nthree\n");
});

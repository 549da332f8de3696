import { expect, test } from "vitest";
import { textStream } from "./text-stream.js";

function counted(total: number, piece: string) {
  const state = { made: 0, ended: false };
  function* pieces(): Generator<string | undefined, void> {
    try {
      for (; state.made < total; state.made++) yield piece;
    } finally {
      state.ended = true;
    }
  }
  return { state, stream: textStream(pieces()) };
}

test("makes nothing before somebody reads, and no more than is read", async () => {
  const { state, stream } = counted(1_000_000, "x".repeat(1024));
  await Promise.resolve();
  expect(state.made).toBe(0);
  const reader = stream.getReader();
  await reader.read();
  expect(state.made).toBeLessThan(70);
});

test("cancelling ends the iterator", async () => {
  const { state, stream } = counted(1_000_000, "x".repeat(1024));
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
  expect(state.ended).toBe(true);
});

test("a breath sends nothing and loses nothing", async () => {
  const pieces = [undefined, "a", undefined, undefined, "ü", undefined];
  expect(await new Response(textStream(pieces.values() as Iterator<string | undefined, void>)).text()).toBe(
    "aü",
  );
});

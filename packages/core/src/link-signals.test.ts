import { expect, test, vi } from "vitest";
import { linkSignals } from "./link-signals.js";

test("one signal, or the same twice, is used as it is", () => {
  const { signal } = new AbortController();
  expect(linkSignals(signal, undefined).signal).toBe(signal);
  expect(linkSignals(undefined, signal).signal).toBe(signal);
  expect(linkSignals(signal, signal).signal).toBe(signal);
  expect(linkSignals(undefined, undefined).signal).toBeUndefined();
});

test.each([0, 1])("fires when either does, with its reason", (which) => {
  const controllers = [new AbortController(), new AbortController()] as const;
  const { signal } = linkSignals(controllers[0].signal, controllers[1].signal);
  controllers[which]?.abort("this one");
  expect(signal?.reason).toBe("this one");
});

test("has fired when one of them had", () => {
  const { signal } = linkSignals(new AbortController().signal, AbortSignal.abort("before"));
  expect(signal?.aborted).toBe(true);
  expect(signal?.reason).toBe("before");
});

test.each(["unlink", "abort"])("leaves no listener on either after %s", (how) => {
  const controllers = [new AbortController(), new AbortController()] as const;
  const counts = controllers.map(({ signal }) => {
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    return () => added.mock.calls.length - removed.mock.calls.length;
  });
  const { unlink } = linkSignals(controllers[0].signal, controllers[1].signal);
  expect(counts.map((count) => count())).toEqual([1, 1]);
  if (how === "unlink") unlink();
  else controllers[0].abort();
  expect(counts.map((count) => count())).toEqual([0, 0]);
});

import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { onAbort } from "./on-abort.js";

describe("onAbort", () => {
  test("calls all who wait, in their order, once", () => {
    const controller = new AbortController();
    const called: number[] = [];
    for (const n of [1, 2, 3]) onAbort(controller.signal, () => called.push(n));
    controller.abort();
    controller.abort();
    expect(called).toEqual([1, 2, 3]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("keeps one listener for any number of waits, and none when the last has left", () => {
    const { signal } = new AbortController();
    const leave = Array.from({ length: 1000 }, () => onAbort(signal, () => {}));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    for (const each of leave) each();
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("does not call who has left, even during the firing, and leaving twice takes nobody else along", () => {
    const controller = new AbortController();
    const called: string[] = [];
    const leave = onAbort(controller.signal, () => called.push("left"));
    onAbort(controller.signal, () => called.push("stayed"));
    leave();
    leave();
    controller.abort();
    expect(called).toEqual(["stayed"]);
  });

  test("waits anew for a signal that all had left", () => {
    const controller = new AbortController();
    onAbort(controller.signal, () => {})();
    let called = 0;
    onAbort(controller.signal, () => called++);
    controller.abort();
    expect(called).toBe(1);
  });

  test("without a signal does nothing", () => {
    onAbort(undefined, () => {})();
  });
});

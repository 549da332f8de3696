import { expect, test, vi } from "vitest";
import { notify } from "./notify.js";
import { settle } from "./testing/manual-clock.js";

test("passes the event on", () => {
  const listener = vi.fn();
  notify(listener, { attempt: 1 });
  expect(listener).toHaveBeenCalledExactlyOnceWith({ attempt: 1 });
});

test("a listener that throws harms nothing", () => {
  notify(() => {
    throw new Error("in the listener");
  }, {});
});

test("an async listener that fails leaves no unhandled rejection", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  try {
    notify(async () => {
      throw new Error("in the listener");
    }, {});
    await settle();
  } finally {
    process.off("unhandledRejection", unhandled);
  }
  expect(unhandled).not.toHaveBeenCalled();
});

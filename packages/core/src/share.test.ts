import { afterEach, describe, expect, test, vi } from "vitest";
import { defaultShare, memoryShare, shareFor } from "./share.js";

test("a key leads to one object, made by whoever asks first", () => {
  const share = memoryShare();
  const make = vi.fn(() => ({ made: true }));
  const first = share.once("token:a", make);
  expect(share.once("token:a", make)).toBe(first);
  expect(share.once("token:b", make)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});

test("an object whose making failed is made by the next who asks", () => {
  const share = memoryShare();
  const fail = () => {
    throw new Error("no");
  };
  expect(() => share.once("key", fail)).toThrow("no");
  expect(share.once("key", () => ({ at: "last" }))).toEqual({ at: "last" });
});

test("two copies of the package have one default share", async () => {
  vi.resetModules();
  const copy = await import("./share.js");
  expect(copy.defaultShare).not.toBe(defaultShare);
  expect(copy.defaultShare()).toBe(defaultShare());
});

describe("a client uses", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("the process's share when it brings nothing of its own", () => {
    expect(shareFor({})).toBe(defaultShare());
  });

  test("the share it is given, whatever else it brings", () => {
    const share = memoryShare();
    expect(shareFor({ share, fetch: () => {}, clock: {} })).toBe(share);
  });

  test.each([{ fetch: () => {} }, { clock: {} }])(
    "one of its own with a fetch or a clock of its own",
    (options) => {
      const share = shareFor(options);
      expect(share).not.toBe(defaultShare());
      expect(share).not.toBe(shareFor(options));
    },
  );

  test("one of its own on workerd, where a promise of one request must not be awaited in another", () => {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    expect(shareFor({})).not.toBe(defaultShare());
  });
});

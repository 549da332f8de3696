import { expect, test } from "vitest";
import { addressesOf, InvalidTargetError, readTargets } from "./targets.js";

const none = readTargets("", "");
const addresses = (text: string, excludes = "", most = 100) =>
  [...addressesOf(readTargets(text, "10.1.0.0/30"), readTargets(excludes, ""), most)].map(
    ([address]) => address,
  );

test("addresses, blocks and ranges are read, whatever stands between them", () => {
  expect(addresses("192.0.2.1, 192.0.2.9\n198.51.100.0/31;203.0.113.1-203.0.113.2 203.0.113.8-9")).toEqual([
    "192.0.2.1",
    "192.0.2.9",
    "198.51.100.0",
    "198.51.100.1",
    "203.0.113.1",
    "203.0.113.2",
    "203.0.113.8",
    "203.0.113.9",
  ]);
});

test("names and IPv6 addresses are hosts", () => {
  expect(readTargets("printer.lan 2001:db8::1 some targets", "").hosts).toEqual([
    "printer.lan",
    "2001:db8::1",
    "some",
    "targets",
  ]);
});

test("defaults are the scope of the site, and excluded addresses are left out", () => {
  expect(addresses("defaults", "10.1.0.1-10.1.0.2")).toEqual(["10.1.0.0", "10.1.0.3"]);
  expect(readTargets("defaults", "defaults").ranges).toHaveLength(1);
});

test("however large the targets are, no more are looked at than that", () => {
  expect(addresses("0.0.0.0/0", "", 5)).toHaveLength(5);
  expect([...addressesOf(none, none, 5)]).toEqual([]);
});

test.each(["10.0.0.0/33", "10.0.0/8", "1.2.3.400", "10.0.0.9-10.0.0.1", "a!b", "http://x/", "-x"])(
  "%s is no target",
  (text) => {
    expect(() => readTargets(text, "")).toThrow(InvalidTargetError);
  },
);

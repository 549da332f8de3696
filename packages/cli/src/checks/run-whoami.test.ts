import { describe, expect, it } from "vitest";
import { reachRows } from "./run-whoami.js";

describe("reachRows", () => {
  const whole = [{ group: "users", callable: 3, all: 3 }];
  const part = [...whole, { group: "sites", callable: 1, all: 2 }, { group: "account", callable: 0, all: 4 }];

  it("tells what a key may call", () => {
    expect(reachRows(whole, {})).toEqual([["may call", "all 3 operations"]]);
    expect(reachRows(part, {})).toEqual([
      ["may call", "4 of 9 operations: users, sites (1 of 2)"],
      ["not", "account"],
    ]);
  });

  it("promises less where roles decide as well", () => {
    expect(reachRows(whole, { hasRoles: true })).toEqual([
      ["this kind of key", "may call all 3 operations; its roles may allow less"],
    ]);
  });
});

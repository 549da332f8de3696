import { describe, test } from "vitest";
import { dailyBudget, knownWindow, steadyArrivals, unknownWindow } from "./scenarios.js";
import { holds, searchTimeoutMs } from "./search.js";

describe("whatever happens, the invariants hold", () => {
  test("where the client knows the server's window", () => holds(knownWindow), searchTimeoutMs);
  test(
    "where the server's window is another, and others use it too",
    () => holds(unknownWindow),
    searchTimeoutMs,
  );
  test(
    "where a daily budget runs out and is refilled at a hidden hour",
    () => holds(dailyBudget),
    searchTimeoutMs,
  );
  test(
    "where calls keep coming as fast as the window takes them, behind a backlog",
    () => holds(steadyArrivals),
    searchTimeoutMs,
  );
});

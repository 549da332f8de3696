import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Gate } from "./gate.js";

describe("Gate", () => {
  test("is open until it is closed", () => {
    const gate = new Gate();
    expect(gate.waitMs(0)).toBe(0);
    expect(gate.pass()).toBe(false);
    expect(gate.stillOpen(false, 0)).toBe(true);
  });

  test("stays closed until its moment, and until the latest of several", () => {
    const gate = new Gate();
    gate.close(1000);
    gate.close(500);
    gate.close(3000);
    expect(gate.waitMs(0)).toBe(3000);
    expect(gate.waitMs(2999)).toBe(1);
  });

  test("lets one call go ahead, and the rest follow when that was not refused", () => {
    const gate = new Gate();
    gate.close(1000);
    expect(gate.waitMs(1000)).toBe(0);
    expect(gate.pass()).toBe(true);
    expect(gate.waitMs(1000)).toBe(Number.POSITIVE_INFINITY);
    gate.probed("passed", 1100);
    expect(gate.waitMs(1100)).toBe(0);
    expect(gate.pass()).toBe(false);
  });

  test("stays closed when the call that went ahead was refused", () => {
    const gate = new Gate();
    gate.close(1000);
    gate.pass();
    gate.close(5000);
    gate.probed("refused", 1100);
    expect(gate.waitMs(1100)).toBe(3900);
  });

  test("sends the next one ahead when the first never reached the server", () => {
    const gate = new Gate();
    gate.close(1000);
    gate.pass();
    gate.probed("unknown", 1100);
    expect(gate.waitMs(1100)).toBe(0);
    expect(gate.pass()).toBe(true);
  });

  test("is not opened by a success when another call was refused meanwhile", () => {
    const gate = new Gate();
    gate.close(1000);
    gate.pass();
    gate.close(9000);
    gate.probed("passed", 1100);
    expect(gate.waitMs(1100)).toBe(7900);
  });

  test("takes back what it has let pass when it is closed again before that went", () => {
    const gate = new Gate();
    expect(gate.pass()).toBe(false);
    gate.close(1000);
    expect(gate.stillOpen(false, 10)).toBe(false);
    expect(gate.stillOpen(true, 1000)).toBe(true);
    gate.close(2000);
    expect(gate.stillOpen(true, 1000)).toBe(false);
  });

  test("never lets anybody pass before the latest moment that it was closed until", () => {
    const action = fc.oneof(
      fc.record({ kind: fc.constant("close" as const), ms: fc.nat(100) }),
      fc.record({ kind: fc.constant("enter" as const), ms: fc.nat(60) }),
      fc.record({
        kind: fc.constantFrom("passed" as const, "refused" as const, "unknown" as const),
        ms: fc.nat(60),
      }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const gate = new Gate();
        let now = 0;
        let closedUntil = 0;
        let ahead = false;
        for (const { kind, ms } of actions) {
          if (kind === "close") {
            gate.close(now + ms);
            closedUntil = Math.max(closedUntil, now + ms);
            continue;
          }
          now += ms;
          if (kind === "enter") {
            if (gate.waitMs(now) > 0) continue;
            expect(now).toBeGreaterThanOrEqual(closedUntil);
            expect(ahead).toBe(false);
            ahead = gate.pass();
          } else if (ahead) {
            gate.probed(kind, now);
            ahead = false;
          }
        }
        // However it was left, it opens: a gate that nobody closes any more holds nobody for ever.
        if (ahead) gate.probed("passed", Math.max(now, closedUntil));
        expect(gate.waitMs(Math.max(now, closedUntil))).toBe(0);
      }),
    );
  });
});

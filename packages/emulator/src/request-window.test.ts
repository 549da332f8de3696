import fc from "fast-check";
import { expect, test } from "vitest";
import { createRequestWindow } from "./request-window.js";

test("lets in as many as the window holds and says when the next slot frees", () => {
  const window = createRequestWindow({ requests: 2, perMs: 1000 });
  expect([window.admit(0), window.admit(400), window.admit(400)]).toEqual([0, 0, 600]);
  expect([window.admit(999), window.admit(1000), window.admit(1000)]).toEqual([1, 0, 400]);
});

test("refused requests push the end away only when they count", () => {
  const strict = createRequestWindow({ requests: 1, perMs: 1000 }, true);
  expect([strict.admit(0), strict.admit(900), strict.admit(1000), strict.admit(2000)]).toEqual([
    0, 100, 900, 0,
  ]);
});

test("there are never more than N admitted in any W, and no request is refused that would fit", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 200 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 1000 }),
      gaps,
      (requests, perMs, waits) => {
        const window = createRequestWindow({ requests, perMs });
        const admitted: number[] = [];
        let now = 0;
        for (const wait of waits) {
          now += wait;
          const inWindow = admitted.filter((at) => at > now - perMs).length;
          const refused = window.admit(now) > 0;
          expect(refused).toBe(inWindow >= requests);
          if (!refused) admitted.push(now);
        }
      },
    ),
  );
});

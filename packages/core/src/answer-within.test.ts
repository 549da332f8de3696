import { expect, test } from "vitest";
import { answerWithin } from "./answer-within.js";
import { ManualClock } from "./testing/manual-clock.js";

test("gives the answer that comes in time, and leaves no timer", async () => {
  const clock = new ManualClock();
  const answered = answerWithin(
    clock,
    1000,
    () => new Promise((resolve) => clock.setTimer(() => resolve(7), 900)),
  );
  await clock.until(answered);
  expect([await answered, clock.timers]).toEqual([7, 0]);
});

test("rejects with what was thrown, at once or later", async () => {
  const clock = new ManualClock();
  const thrown = answerWithin(clock, 1000, () => {
    throw new Error("at once");
  });
  await expect(thrown).rejects.toThrow("at once");
  await expect(answerWithin(clock, 1000, () => Promise.reject(new Error("later")))).rejects.toThrow("later");
  expect(clock.timers).toBe(0);
});

test("does not wait longer than it is told to", async () => {
  const clock = new ManualClock();
  const hanging = answerWithin(clock, 1000, () => new Promise(() => {}));
  hanging.catch(() => {});
  expect(await clock.until(hanging)).toBeLessThanOrEqual(1001);
  await expect(hanging).rejects.toThrow("no answer within 1000 ms");
});

test("takes an answer that had come while the process was too busy to look", async () => {
  const clock = new ManualClock();
  let answer = (_: number) => {};
  const asked = answerWithin(clock, 1000, () => new Promise<number>((resolve) => (answer = resolve)));
  await clock.advance(0);
  clock.jump(5000);
  // In the turn after the one that timers run in, sockets are read.
  clock.setTimer(() => answer(7), 0);
  await clock.until(asked);
  expect(await asked).toBe(7);
});

test("waits no longer than anybody wants to know, and leaves neither timer nor listener", async () => {
  const clock = new ManualClock();
  const controller = new AbortController();
  const asked = answerWithin(clock, 1000, () => new Promise(() => {}), controller.signal);
  await clock.advance(10);
  controller.abort(new Error("not wanted any more"));
  await expect(asked).rejects.toThrow("not wanted any more");
  expect(clock.timers).toBe(0);
  let asks = 0;
  const never = answerWithin(clock, 1000, async () => asks++, controller.signal);
  await expect(never).rejects.toThrow("not wanted any more");
  expect([asks, clock.timers]).toEqual([0, 0]);
});

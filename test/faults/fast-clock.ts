import { type Clock, systemClock } from "@runwire/core";

/**
 * A clock on which time runs so many times as fast: the defaults, of which some are minutes, are tested as they
 * are and not with numbers made up for the test.
 */
export function fastClock(times: number): Clock {
  return {
    now: () => systemClock.now() * times,
    date: () => Date.now(),
    setTimer: (callback, delayMs) => systemClock.setTimer(callback, delayMs / times),
  };
}

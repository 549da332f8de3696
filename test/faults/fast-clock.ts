import { type Clock, systemClock } from "@runwire/core";

/** A clock of which the speed can be changed. */
export interface FastClock extends Clock {
  /** Time runs as fast as it really does: for what is prepared, which a busy machine must not make late. */
  slow(): void;
  /** Time runs fast (again). */
  fast(): void;
}

/**
 * A clock on which time runs so many times as fast: the defaults, of which some are minutes, are tested as they
 * are and not with numbers made up for the test. Timers that run keep the speed that they were set with.
 */
export function fastClock(times: number): FastClock {
  let rate = times;
  let since = systemClock.now();
  let base = since * times;
  const now = () => base + (systemClock.now() - since) * rate;
  const change = (to: number) => {
    base = now();
    since = systemClock.now();
    rate = to;
  };
  return {
    now,
    date: () => Date.now(),
    setTimer: (callback, delayMs) => systemClock.setTimer(callback, delayMs / rate),
    slow: () => change(1),
    fast: () => change(times),
  };
}

/** What an emulator reads the time from; inject one and no test has to wait. */
export interface Clock {
  /** The time in milliseconds since 1970; must never go backwards. */
  now(): number;
}

/**
 * The default clock: the monotonic one of the platform, set to the date once, so that a correction of the
 * wall clock in the middle of a run cannot open or close a request window.
 */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
};

import { InvalidArgumentError } from "commander";

/** A parser for an option that takes a whole number from `least` to `most`, written in plain digits. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const expected =
    most === Number.MAX_SAFE_INTEGER
      ? `Expected a whole number, ${least} or more.`
      : `Expected a whole number from ${least} to ${most}.`;
  return (text) => {
    // Number() alone would take "", " 5", "0x10" and "1e3".
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) throw new InvalidArgumentError(expected);
    return value;
  };
}

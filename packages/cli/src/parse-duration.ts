import { InvalidArgumentError } from "commander";
import { wholeNumber } from "./parse-integer.js";

/** At most what a timer of Node takes: 24 days. */
const MOST_MS = 2 ** 31 - 1;

/** Reads whole milliseconds. */
export const milliseconds = wholeNumber(0, MOST_MS);

/** A parser for seconds, with up to three decimals; it gives milliseconds. */
export function seconds({ least }: { readonly least: number }): (text: string) => number {
  return (text) => {
    const value = /^\d{1,7}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value * 1000 <= MOST_MS))
      throw new InvalidArgumentError(`Expected seconds, ${least} or more, such as 30 or 0.5.`);
    return Math.round(value * 1000);
  };
}

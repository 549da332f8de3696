/** A number of an emulator's options. Throws a `RangeError` for one that is not whole, or less than `least`. */
export function wholeOption(name: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(`${name} must be a whole number of ${least} or more, got ${String(value)}`);
}

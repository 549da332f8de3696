import { InvalidArgumentError } from "commander";

/** So many requests in so many milliseconds. */
export interface RequestWindow {
  readonly requests: number;
  readonly perMs: number;
}

/** Reads `--window`: `REQUESTS/SECONDS`, such as `2000/300` or `5/0.5`, or `off` for none. */
export function parseWindow(text: string): RequestWindow | false {
  if (text === "off") return false;
  const match = /^(\d{1,9})\/(\d{1,9}(?:\.\d{1,3})?)$/.exec(text);
  const requests = Number(match?.[1]);
  const perMs = Math.round(Number(match?.[2]) * 1000);
  if (!(requests >= 1 && perMs >= 1)) {
    throw new InvalidArgumentError('Expected REQUESTS/SECONDS, such as 2000/300, or "off".');
  }
  return { requests, perMs };
}

import type { Fault, FaultScope } from "@runwire/emulator";
import { InvalidArgumentError } from "commander";

const EXPECTED =
  "Expected KIND[:VALUE][*TIMES][@OPERATION,…], such as 503, 429:30*5, html:502, reset:1000@exportAssetsJSONL, cut:0, stall:100, malformed-line:3, redirect:URL, disconnect.";

/** Reads `--fault`, which may be given several times: they strike in this order, one on each request. */
export function parseFault(
  text: string,
  before: readonly (Fault & FaultScope)[] = [],
): (Fault & FaultScope)[] {
  // The operations come last and hold neither `@` nor `*`; a redirect's URL may hold both.
  const match = /^(?<what>.+?)(?:\*(?<times>[1-9]\d{0,8}))?(?:@(?<operations>[\w.,-]+))?$/.exec(text);
  const { what = "", times, operations } = match?.groups ?? {};
  return [
    ...before,
    {
      ...faultOf(what),
      ...(times !== undefined && { times: Number(times) }),
      ...(operations !== undefined && { operations: operations.split(",").filter((id) => id !== "") }),
    },
  ];
}

function faultOf(what: string): Fault {
  const colon = what.indexOf(":");
  const kind = colon === -1 ? what : what.slice(0, colon);
  const value = colon === -1 ? undefined : what.slice(colon + 1);
  if (/^[3-5]\d\d$/.test(kind))
    return {
      kind: "status",
      status: Number(kind),
      ...(value !== undefined && { retryAfter: value }),
    };
  switch (kind) {
    case "html":
      return { kind, ...(value !== undefined && { status: number(value, 300, 599) }) };
    case "redirect":
      if (!value) throw new InvalidArgumentError(EXPECTED);
      return { kind, location: value };
    case "disconnect":
      if (value !== undefined) throw new InvalidArgumentError(EXPECTED);
      return { kind };
    case "reset":
    case "cut":
    case "stall":
      return { kind, afterBytes: number(value ?? "0", 0) };
    case "malformed-line":
      return { kind, line: number(value ?? "1", 1) };
    default:
      throw new InvalidArgumentError(EXPECTED);
  }
}

function number(text: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new InvalidArgumentError(EXPECTED);
  return value;
}

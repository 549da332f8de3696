import type { Cursor } from "@runwire/core";
import { InvalidArgumentError } from "commander";

/** Reads `--cursor`: the JSON that an interrupted export printed. */
export function parseCursor(text: string): Cursor {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const { startKey, delivered } = (value ?? {}) as { startKey?: unknown; delivered?: unknown };
  if (
    !Number.isSafeInteger(delivered) ||
    (delivered as number) < 0 ||
    !(startKey === undefined || typeof startKey === "string")
  ) {
    throw new InvalidArgumentError(
      'Expected the cursor that an export printed, such as {"startKey":"…","delivered":20}.',
    );
  }
  return { ...(startKey === undefined ? {} : { startKey }), delivered: delivered as number };
}

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
  const { startKey, delivered, pageSize } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (
    !Number.isSafeInteger(delivered) ||
    (delivered as number) < 0 ||
    !(startKey === undefined || typeof startKey === "string") ||
    !(pageSize === undefined || (Number.isSafeInteger(pageSize) && (pageSize as number) > 0))
  ) {
    throw new InvalidArgumentError(
      'Expected the cursor that an export printed, such as {"startKey":"…","delivered":20}.',
    );
  }
  return {
    ...(startKey === undefined ? {} : { startKey }),
    delivered: delivered as number,
    // Of a walk whose pages must all be of one size.
    ...(pageSize === undefined ? {} : { pageSize: pageSize as number }),
  };
}

import type { TaskDurations } from "@runwire/emulator";
import { InvalidArgumentError } from "commander";
import { milliseconds } from "./parse-duration.js";

const STATUSES: readonly (keyof TaskDurations)[] = ["new", "active", "scanned", "processing"];

/** Reads `--task-durations`: `new=0,active=5000`, in milliseconds; statuses that are not named keep their default. */
export function parseTaskDurations(text: string): Partial<TaskDurations> {
  const durations: Partial<Record<keyof TaskDurations, number>> = {};
  for (const part of text.split(",")) {
    const [name, value = "", ...more] = part.split("=");
    const status = STATUSES.find((known) => known === name?.trim());
    if (!status || more.length > 0)
      throw new InvalidArgumentError(
        `Expected STATUS=MILLISECONDS, parted by commas, with ${STATUSES.join(", ")}.`,
      );
    durations[status] = milliseconds(value.trim());
  }
  return durations;
}

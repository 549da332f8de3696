import { InvalidCallError } from "@runwire/core";
import { checkValue } from "./check-value.js";
import type { ImportTask } from "./generated/api.js";
import { requestSchemas } from "./generated/request-schemas.js";

/** Refuses the description of an import's task that breaks a documented limit. */
export function checkImportTask(task: Record<keyof ImportTask, unknown>): void {
  checkValue(requestSchemas.ImportTask, task, ({ path, message }) => {
    throw new InvalidCallError(`imports.assets: ${path} ${message}`);
  });
  if (String(task.name).trim() === "") throw new InvalidCallError("imports.assets: name must not be empty");
  // They go out in one text with commas between.
  const split = (task.tags as string[] | undefined)?.find((tag) => tag.includes(",") || tag.trim() === "");
  if (split !== undefined) {
    throw new InvalidCallError(
      `imports.assets: a tag can neither be empty nor hold a comma: ${JSON.stringify(split)}`,
    );
  }
}

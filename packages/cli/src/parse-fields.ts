import { InvalidArgumentError } from "commander";

/** Reads `--fields`: names parted by commas. The server decides which names it knows. */
export function parseFields(text: string): readonly string[] {
  const fields = text.split(",").map((field) => field.trim());
  if (fields.some((field) => field === "")) {
    throw new InvalidArgumentError("Expected names parted by commas, such as id,names,addresses.");
  }
  return fields;
}

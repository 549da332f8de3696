import { Argument } from "commander";
import { didYouMean } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** An argument that must be one of some names; another is told which is near, and which there are. */
export function namedArgument(name: string, description: string, names: readonly string[]): Argument {
  return new Argument(`<${name}>`, description).choices(names).argParser((given: string) => {
    if (names.includes(given)) return given;
    const near = didYouMean(given, names);
    throw new UsageError(
      `there is no ${name} ${JSON.stringify(given)}${near || `; there are ${names.join(", ")}`}`,
    );
  });
}

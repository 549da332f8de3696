import { interruptible } from "./interrupt.js";
import { OutputClosedError } from "./output.js";
import { standardOutput } from "./standard-output.js";

/** Writes text to standard output; a reader that has had enough is a good end. */
export async function writeText(text: string): Promise<void> {
  await interruptible(async (signal) => {
    await standardOutput(process.stdout, signal)
      .write(Buffer.from(text))
      .catch((error: unknown) => {
        if (!(error instanceof OutputClosedError)) throw error;
      });
  });
}

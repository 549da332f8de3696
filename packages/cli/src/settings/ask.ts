import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { InterruptedError } from "../interrupt.js";

/** Asks on the terminal. */
export async function ask(question: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await answerTo(line, question);
  } finally {
    line.close();
  }
}

/** Asks for a secret: what is typed is not shown, and not kept in a history. */
export async function askSecret(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
  // Only now: from here on the terminal itself shows nothing of what is typed.
  process.stderr.write(question);
  try {
    return await answerTo(line, "");
  } finally {
    line.close();
    process.stderr.write("\n");
  }
}

async function answerTo(line: ReturnType<typeof createInterface>, question: string): Promise<string> {
  const ended = new AbortController();
  const leave = (): void => ended.abort(new InterruptedError("SIGINT"));
  line.once("SIGINT", leave);
  line.once("close", leave);
  return (
    await line.question(question, { signal: ended.signal }).catch((error: unknown) => {
      throw ended.signal.aborted ? ended.signal.reason : error;
    })
  ).trim();
}

import type { WriteStream } from "node:tty";
import { type Progress, progressBar } from "./progress-bar.js";

/** Fast enough to look alive, slow enough to cost nothing. */
const REDRAW_MS = 100;
const CLEAR_TO_END = "\u001b[K";

/** A line that is drawn over and over. */
export interface ProgressLine {
  /** Empties the line, so that something else can be written there; the next drawing brings it back, below. */
  clear(): void;
  stop(): void;
}

/** Keeps a progress bar on the last line of a terminal until `stop`, which leaves the line empty. */
export function startProgressLine(
  terminal: WriteStream,
  read: () => Progress,
  colour: boolean,
): ProgressLine {
  let drawn = false;
  const draw = (): void => {
    drawn = true;
    // One column stays free: a full line would make some terminals wrap. The width is read anew each time,
    // because a window can be resized.
    const width = Math.max(1, (terminal.columns || 80) - 1);
    terminal.write(`\r${progressBar(read(), width, colour)}${CLEAR_TO_END}`);
  };
  // Not drawn at once: what is over within a moment needs no bar.
  const timer = setInterval(draw, REDRAW_MS).unref();
  const clear = (): void => {
    if (drawn) terminal.write(`\r${CLEAR_TO_END}`);
    drawn = false;
  };
  return {
    clear,
    stop() {
      clearInterval(timer);
      clear();
    },
  };
}

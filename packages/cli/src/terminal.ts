/** What is asked of a stream that text is shown on. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
}

/**
 * Whether to use colours: `NO_COLOR` (set to anything) forbids them, `FORCE_COLOR` (unless 0 or false) demands them,
 * and otherwise a terminal that knows colours gets them.
 */
export function usesColour(screen: Screen, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return screen.isTTY === true && env.TERM !== "dumb" && (screen.hasColors?.() ?? false);
}

/** Whether an answer is for the eyes of a person: it goes to standard output, and that is a terminal. */
export function isOnTerminal(toFile: boolean): boolean {
  return !toFile && process.stdout.isTTY === true;
}

/** Whether lines can be drawn over on it. */
export function canRedraw(screen: Screen, env: NodeJS.ProcessEnv = process.env): boolean {
  return screen.isTTY === true && env.TERM !== "dumb";
}

/** Text in one of the colours, or as it is. */
export function paint(text: string, colour: keyof typeof CODES, on: boolean): string {
  const [start, end] = CODES[colour];
  return on ? `\u001b[${start}m${text}\u001b[${end}m` : text;
}

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/**
 * Text from elsewhere as one line that cannot steer a terminal: control characters, and those that turn the direction
 * of writing, are shown as escapes.
 */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** How many columns a text takes: none for marks that combine, two for wide letters and most emoji. */
export function columnsOf(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segments.segment(text))
    columns += wide.test(segment) ? 2 : /^\p{M}+$/u.test(segment) ? 0 : 1;
  return columns;
}

/** The beginning of a text that fits in so many columns, with `…` where something was left out. */
export function fit(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const { segment } of segments.segment(text)) {
    used += columnsOf(segment);
    if (used > columns) break;
    kept += segment;
  }
  return columns < 1 ? "" : `${kept}…`;
}

const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6])/u;

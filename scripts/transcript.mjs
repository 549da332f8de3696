/**
 * What a terminal showed, as a text for people holds it: each command after `$ `, then what it printed. A line of `…`
 * stands for lines that were left out.
 * @param {string} code
 * @returns {{ command: string, shown: string[] }[]}
 */
export function transcript(code) {
  const runs = [];
  for (const line of code.split("\n")) {
    if (line.startsWith("$ ")) runs.push({ command: line.slice(2), shown: [] });
    else if (runs.length > 0) runs.at(-1).shown.push(line);
    else throw new Error(`a transcript begins with a command, such as "$ npm start", and not with "${line}"`);
  }
  return runs;
}

/**
 * The first line of a transcript that a run did not print; `undefined` where all of it holds. Numbers, ids, ports and
 * distances differ from run to run, all else must be the same.
 * @param {readonly string[]} shown What the text holds.
 * @param {string} printed What a run printed.
 * @returns {string | undefined}
 */
export function firstUntrue(shown, printed) {
  const lines = linesOf(printed);
  let at = 0;
  let mayskip = false;
  for (const line of shown.map(comparable).filter((text) => text !== "")) {
    if (line === "…") {
      mayskip = true;
      continue;
    }
    const found = mayskip ? lines.indexOf(line, at) : lines[at] === line ? at : -1;
    if (found === -1) return line;
    at = found + 1;
    mayskip = false;
  }
  return mayskip || at === lines.length ? undefined : `(the end, where a run prints: ${lines[at]})`;
}

function linesOf(printed) {
  return printed
    .split(/\r?\n/)
    .map(comparable)
    .filter((text) => text !== "");
}

function comparable(line) {
  return line
    .replace(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g, "ID")
    .replace(/\d[\d.,]*\b/g, "0")
    .replace(/\b0 (\w+?)s\b/g, "0 $1")
    .replace(/\s+/g, " ")
    .trim();
}

// What the command line asks for.

/** The rows in the order of the design's table; `npm run bench -- --only cpu,jsonl` takes some of them. */
export const ROWS = ["cpu", "jsonl", "memory", "window", "token", "fleet", "scenes", "bytes", "types"];

/**
 * @param {readonly string[]} args
 * @returns {{ quick: boolean, rows: readonly string[] }}
 */
export function readSettings(args) {
  let quick = false;
  let rows = ROWS;
  for (let index = 0; index < args.length; index++) {
    const [name, attached] = args[index].split("=");
    if (name === "--quick") quick = true;
    else if (name === "--only") {
      const given = attached ?? args[++index] ?? "";
      const wanted = given.split(",");
      const unknown = wanted.find((row) => !ROWS.includes(row));
      if (unknown !== undefined) fail(`--only knows ${ROWS.join(", ")}; not ${JSON.stringify(unknown)}`);
      rows = ROWS.filter((row) => wanted.includes(row));
    } else fail(`unknown argument ${JSON.stringify(args[index])}; known are --quick and --only ROW,ROW`);
  }
  return { quick, rows };
}

function fail(message) {
  throw new RangeError(message);
}

import type { CallArguments, OperationCard } from "./operation-card.js";
import type { SystemName } from "./system-names.js";

/** How an operation is called in the code that is shown. */
export interface CallPlan {
  readonly given: CallArguments;
  /** How many calls at once. */
  readonly calls: number;
  /** Whether all pages are walked. */
  readonly all: boolean;
  /** The window that the client keeps; `false`: it keeps no limits. */
  readonly window?: false | { readonly requests: number; readonly perMs: number } | undefined;
}

/** The TypeScript that does what the playground does, against a real server. */
export function callCode(system: SystemName, card: OperationCard, plan: CallPlan): string {
  const { calls, all, window, given } = plan;
  const call = (indent: number) => {
    const argument = Object.keys(given).length === 0 ? "" : literal(given, indent);
    return `${system}.${card.group}.${card.name}${all ? ".all" : ""}(${argument})`;
  };
  const options = window === undefined ? "" : literal({ limits: window === false ? false : { window } }, 0);
  const lines = [
    `import { Client } from "@runwire/${system}";`,
    "",
    `const ${system} = Client.fromEnv(${options});`,
    "",
  ];
  const streams = all || card.stream === "records";
  if (calls > 1) {
    const one = streams ? `${call(2)}.toArray()` : card.stream === "bytes" ? `${call(2)}.text()` : call(2);
    lines.push(
      "const answers = await Promise.allSettled(",
      `  Array.from({ length: ${calls} }, () => ${one}),`,
      ");",
      "console.log(answers);",
    );
  } else if (streams) {
    lines.push(`for await (const record of ${call(0)}) console.log(record);`);
  } else if (card.stream === "bytes") {
    lines.push(`console.log(await ${call(0)}.text());`);
  } else {
    lines.push(`const answer = await ${call(0)};`, "console.log(answer);");
  }
  return `${lines.join("\n")}\n`;
}

const WIDTH = 72;

/** A value as it is written in TypeScript; on one line where it is short. */
function literal(value: unknown, indent: number): string {
  const short = flat(value);
  if (short.length <= WIDTH - indent - 20 || typeof value !== "object" || value === null) return short;
  const inner = " ".repeat(indent + 2);
  const outer = " ".repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((each) => `${inner}${literal(each, indent + 2)},\n`).join("")}${outer}]`;
  }
  const entries = Object.entries(value).map(
    ([name, each]) => `${inner}${key(name)}: ${literal(each, indent + 2)},\n`,
  );
  return `{\n${entries.join("")}${outer}}`;
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, each]) => `${key(name)}: ${flat(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A piece of code with what it is: enough to colour it. */
export interface CodePiece {
  readonly text: string;
  readonly kind: "keyword" | "text" | "number" | "name" | "plain";
}

/** Cuts the code of {@link callCode} into pieces to be coloured. */
export function codePieces(code: string): CodePiece[] {
  const pattern =
    /("(?:[^"\\]|\\.)*")|\b(import|from|const|await|new|for|of|false|true|null)\b|\b(\d[\d_.]*)\b|\b([A-Za-z_$][\w$]*)(?=\()/g;
  const pieces: CodePiece[] = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index > end) pieces.push({ text: code.slice(end, match.index), kind: "plain" });
    const kind = match[1] ? "text" : match[2] ? "keyword" : match[3] ? "number" : "name";
    pieces.push({ text: match[0], kind });
    end = match.index + match[0].length;
  }
  if (end < code.length) pieces.push({ text: code.slice(end), kind: "plain" });
  return pieces;
}

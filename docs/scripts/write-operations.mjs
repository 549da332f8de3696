// A page a system that lists every operation, from the table that the client itself uses and the document's summaries.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentOf, tableOf } from "./operation-cards.mjs";
import { PAGES, ROOT } from "./places.mjs";

export const titles = {
  runzero: "runZero",
  runai: "Run:ai",
  runops: "Runops",
  unskript: "unSkript",
  runly: "Runly",
};

/** Writes the pages, and gives how many operations each lists. */
export async function writeOperations() {
  const folder = join(PAGES, "operations");
  mkdirSync(folder, { recursive: true });
  const counts = {};
  for (const system of Object.keys(titles)) {
    const built = join(ROOT, "packages", system, "dist/operations.js");
    if (!existsSync(built)) throw new Error(`${built} is not there: run \`npm run build\` first`);
    const table = await tableOf(system);
    const { byId } = await documentOf(system);
    writeFileSync(join(folder, `${system}.md`), page(system, table, byId));
    counts[system] = table.length;
  }
  return counts;
}

function page(system, table, byId) {
  const groups = new Map();
  for (const operation of table) {
    groups.set(operation.group, [...(groups.get(operation.group) ?? []), operation]);
  }
  const kinds = [...new Set(table.flatMap(({ credentials }) => credentials))].sort();
  return [
    `# Operations of ${titles[system]}`,
    "",
    `All ${table.length} operations of the client, from the table that it is made of. *Keys* are the kinds of credential that ` +
      `may call one (${kinds.join(", ") || "none is needed"}); what another key is given is refused before a request. *Twice* says ` +
      "whether it may be sent again after a fault that left open whether it had arrived. Each is reachable by its " +
      "method and by its path.",
    "",
    ...[...groups].flatMap(([group, operations]) => section(system, group, operations, byId)),
  ].join("\n");
}

function section(system, group, operations, byId) {
  return [
    `## ${system}.${group} {#${group}}`,
    "",
    '<div class="operations">',
    "",
    "| operation | keys | twice |",
    "| --- | --- | --- |",
    ...operations.map((operation) => row(operation, byId.get(operation.id))),
    "",
    "</div>",
    "",
  ];
}

function row(operation, described) {
  const { name, method, path, server, credentials, idempotent } = operation;
  const marks = [
    operation.page && "pages: `.all()`",
    operation.stream && `stream of ${operation.stream}`,
    operation.scope && "of one organization",
    operation.redirect && "redirected to storage",
    operation.deprecated && "**deprecated**",
  ].filter(Boolean);
  const what = [described?.summary?.replace(/\.$/, ""), ...marks].filter(Boolean).join("; ");
  const at = server ? ` at ${server}` : "";
  const cells = [
    // The site's search takes tags away: the spaces keep the words apart.
    `${code(name)} <br>${code(`${method} ${path}`)}${cell(at)} <br>${cell(what)}`,
    cell(credentials.join(", ") || "none"),
    idempotent ? "yes" : "no",
  ];
  return `| ${cells.join(" | ")} |`;
}

/** A name or a path that may be broken where a reader would: before a slash, and between words. */
function code(text) {
  const broken = escaped(text)
    .replaceAll("/", "<wbr>/")
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=_)(?=\w)/g, "<wbr>");
  return `<code v-pre>${broken.replaceAll("|", "\\|")}</code>`;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Text that cannot end its cell, or be taken for a tag or a template by the site. */
function cell(text) {
  return text
    .replaceAll("|", "\\|")
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;")))
    .join("");
}

// llms.txt: what a language model is to know of the site, by the proposal of llmstxt.org: a title, a sentence, and a
// list of links with a sentence each. llms-full.txt is the text of all pages that were written by hand, and of the lists of operations.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { DIST, PAGES } from "./places.mjs";

const ORDER = ["index", "start", "guides", "moving", "operations", "promises", "decisions", "reference"];

export function writeLlms() {
  const all = markdownFiles(PAGES).sort(byPlace).map(readPage);
  const base = process.env.DOCS_BASE ?? "/";
  const lines = all.map(({ path, title, sentence }) => `- [${title}](${base}${path}): ${sentence}`);
  const head = [
    "# Runwire",
    "",
    "> Typed TypeScript clients for runZero, NVIDIA Run:ai, Runops, unSkript and Runly that keep to their limits, resume " +
      "exports, and come with an emulator of each platform.",
    "",
    "## Pages",
    "",
  ];
  writeFileSync(join(DIST, "llms.txt"), `${[...head, ...lines].join("\n")}\n`);
  const full = all.filter(({ path }) => !path.startsWith("reference/"));
  writeFileSync(
    join(DIST, "llms-full.txt"),
    full.map(({ path, text }) => `<!-- ${base}${path} -->\n\n${text}`).join("\n\n"),
  );
  return all.length;
}

function markdownFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

function byPlace(a, b) {
  const place = (file) => ORDER.findIndex((name) => relative(PAGES, file).startsWith(name));
  return place(a) - place(b) || (a < b ? -1 : 1);
}

function readPage(file) {
  const text = readFileSync(file, "utf8")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .trim();
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "Runwire";
  const [paragraph = ""] = text.split(/\n{2,}/).filter((each) => /^[A-Z`*[]/.test(each));
  const sentence = paragraph
    .replace(/\s+/g, " ")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/(?<=[.!?]) .*$/, "");
  const path = relative(PAGES, file)
    .replace(/\.md$/, "")
    .replace(/(^|\/)index$/, "$1");
  return { path, title: title.replace(/ \{#.*\}$/, ""), sentence, text };
}

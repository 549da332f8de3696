// Every link of the built site leads somewhere: to a page, to a place in it that exists, to a file of this repository.
// Other sites are not asked: what they answer today is no property of ours.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { DIST, ROOT } from "./places.mjs";

const REPOSITORY = /^https:\/\/github\.com\/runwire\/runwire\/(?:blob|tree)\/main\/([^#]*)/;

/** How many links were followed, and what is wrong with those that lead nowhere. */
export function checkLinks() {
  const pages = new Map(htmlFiles(DIST).map((file) => [file, readPage(file)]));
  const broken = [];
  let followed = 0;
  for (const [file, { links }] of pages) {
    for (const link of links) {
      followed += 1;
      const problem = problemOf(link, file, pages);
      if (problem) broken.push(`${relative(DIST, file)}: ${link} (${problem})`);
    }
  }
  for (const link of linksOf(readFileSync(join(DIST, "llms.txt"), "utf8"))) {
    followed += 1;
    const problem = problemOf(link, join(DIST, "llms.txt"), pages);
    if (problem) broken.push(`llms.txt: ${link} (${problem})`);
  }
  return { followed, broken: [...new Set(broken)] };
}

/** The addresses in a text of Markdown. */
const linksOf = (markdown) => [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);

function problemOf(link, file, pages) {
  const inRepository = REPOSITORY.exec(link);
  if (inRepository)
    return existsSync(join(ROOT, decodeURIComponent(inRepository[1]))) ? undefined : "no such file here";
  if (/^[a-z][a-z\d+.-]*:/i.test(link) || link.startsWith("//")) return undefined;
  const [path = "", place = ""] = link.split("#");
  const target = path === "" ? file : fileOf(path, file);
  if (target === undefined) return "no such page";
  if (place === "" || !pages.has(target)) return undefined;
  return pages.get(target).ids.has(decodeURIComponent(place)) ? undefined : "no such place in the page";
}

function fileOf(path, from) {
  const base = process.env.DOCS_BASE ?? "/";
  const decoded = decodeURIComponent(path.replace(/\?.*$/, ""));
  const at = decoded.startsWith("/")
    ? join(DIST, decoded.slice(base.length - 1))
    : join(dirname(from), decoded);
  return [at, `${at}.html`, join(at, "index.html")].find(
    (each) => existsSync(each) && !each.endsWith("/") && /\.\w+$/.test(each),
  );
}

function readPage(file) {
  const html = readFileSync(file, "utf8");
  const attributes = (name) =>
    [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => unescaped(value));
  return { links: attributes("href"), ids: new Set(attributes("id")) };
}

const unescaped = (text) => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");

function htmlFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".html") && name !== "404.html")
    .map((name) => join(folder, name));
}

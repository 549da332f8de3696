// Writes the API reference with TypeDoc, a page a package: what a package exports, as its comments tell it. The
// generated types of the operations are left out: the operations have pages of their own.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";
import { PAGES, ROOT } from "./places.mjs";

/** The packages that are programmed against, in the order of the reference. */
export const packages = [
  ...["runzero", "runai", "runops", "unskript", "runly"],
  ...["core", "client", "auth", "limiter", "redis", "emulator", "msw", "runly-elements"],
].filter((name) => existsSync(join(ROOT, "packages", name, "src/index.ts")));

export async function writeReference() {
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: packages.map((name) => join(ROOT, "packages", name, "src/index.ts")),
    tsconfig: join(ROOT, "docs/tsconfig.reference.json"),
    // Types are checked by `npm run types`; what is in the middle of a change may still be described.
    skipErrorChecking: true,
    exclude: ["**/generated/**"],
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    disableSources: true,
    readme: "none",
    name: "Reference",
    // Links in comments lead to names of other packages, too, which TypeDoc may not find from here.
    validation: {
      notExported: false,
      invalidLink: false,
      rewrittenLink: false,
      unusedMergeModuleWith: false,
    },
    logLevel: "Error",
    out: join(PAGES, "reference"),
    outputFileStrategy: "modules",
    entryFileName: "index",
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    enumMembersFormat: "table",
    propertyMembersFormat: "table",
    sanitizeComments: true,
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the packages");
  for (const module of project.children ?? []) module.name = packageOf(module.name);
  await app.generateOutputs(project);
  for (const name of packages) mendLinks(join(PAGES, "reference/@runwire", `${name}.md`));
  if (app.logger.hasErrors()) throw new Error("TypeDoc reported errors");
}

/** TypeDoc counts names that it leaves out, and then links to the second of headings that there is one of. */
function mendLinks(file) {
  const text = readFileSync(file, "utf8");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title.toLowerCase().replace(/[^\w]/g, ""),
  );
  const isDouble = (place) => headings.filter((each) => each === place.replaceAll("-", "")).length > 1;
  writeFileSync(
    file,
    text.replace(/\]\(#([\w-]+)-1\)/g, (link, place) => (isDouble(place) ? link : `](#${place})`)),
  );
}

/** `runzero/src` -> `@runwire/runzero`, as its package.json has it. */
function packageOf(path) {
  const [folder] = path.split("/");
  return JSON.parse(readFileSync(join(ROOT, "packages", folder, "package.json"), "utf8")).name;
}

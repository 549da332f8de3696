// Packs our packages as npm would publish them, and installs what was packed where nothing of the repository is near.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "../setup.mjs";

/** A package of the repository, as it was packed. */
/**
 * @typedef {object} Packed
 * @property {string} name
 * @property {string} folder where its sources are
 * @property {Record<string, any>} manifest its package.json
 * @property {string} tarball
 * @property {string[]} files the paths in the tarball
 */

export const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The folders of all packages, in the order of their names. */
export const packageFolders = () =>
  readdirSync(join(ROOT, "packages"))
    .map((name) => join(ROOT, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .sort();

/**
 * Packs all packages into a folder. They must have been built.
 * @param {string} target
 * @returns {Promise<Packed[]>}
 */
export function packAll(target) {
  return Promise.all(packageFolders().map((folder) => pack(folder, target)));
}

async function pack(folder, target) {
  const args = ["pack", "--json", "--pack-destination", target];
  const output = await run("npm", args, { cwd: folder, quiet: true });
  // npm may warn before the JSON.
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf("[\n")));
  const manifest = manifestOf(folder);
  return {
    name: manifest.name,
    folder,
    manifest,
    tarball: join(target, filename),
    files: files.map((file) => file.path),
  };
}

/**
 * Makes a project of a folder and installs the tarballs and, beside them, others as `name@version`. Install scripts
 * are left out: ours need none, and what needs one of a dependency would be a surprise to our users.
 * @param {readonly Packed[]} packages
 * @param {string} folder
 * @param {readonly string[]} beside
 */
export async function installPacked(packages, folder, beside = []) {
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "scratch", private: true, type: "module" }),
  );
  const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  const args = ["install", ...quietly, ...packages.map(({ tarball }) => tarball), ...beside];
  await run("npm", args, { cwd: folder, quiet: true });
}

/**
 * What can be imported from a package: its name and subpaths.
 * @param {Record<string, any>} manifest
 * @returns {{ name: string, subpath: string, types: string, default: string | undefined }[]}
 */
export function entryPoints(manifest) {
  return Object.entries(manifest.exports)
    .filter(([, target]) => target.types !== undefined)
    .map(([subpath, target]) => ({
      name: manifest.name + subpath.slice(1),
      subpath,
      types: target.types,
      default: target.default,
    }));
}

// What must be true of every package.json that is published. Pure: manifests and lists of files in, sentences out.

/** Scripts that npm runs at our users', on installing; `prepare` too, for who installs from git. */
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"];

/** What every tarball has. */
const REQUIRED_FILES = ["package.json", "LICENSE", "README.md"];

/**
 * @param {Record<string, any>} manifest
 * @param {{ files: readonly string[], folder: string, engines: Record<string, string>, versions: ReadonlyMap<string, string> }} facts
 *   `files` in the tarball; `folder` the name below packages/; `engines` of the repository; `versions` of our packages
 * @returns {string[]}
 */
export function manifestProblems(manifest, { files, folder, engines, versions }) {
  return [
    ...exportProblems(manifest.exports ?? {}, new Set(files)),
    ...sideEffectProblems(manifest.sideEffects, new Set(files)),
    ...dependencyProblems(manifest, versions),
    ...INSTALL_SCRIPTS.filter((name) => manifest.scripts?.[name] !== undefined).map(
      (name) => `its script ${name} would run at our users'`,
    ),
    ...expect("type", manifest.type, "module"),
    ...expect("license", manifest.license, "MIT"),
    ...expect("engines", manifest.engines, engines),
    ...expect("publishConfig.access", manifest.publishConfig?.access, "public"),
    ...expect("repository.directory", manifest.repository?.directory, `packages/${folder}`),
    ...expect("private", manifest.private, undefined),
    ...(manifest.description ? [] : ["it has no description"]),
  ];
}

/**
 * @param {readonly string[]} files the paths in a tarball
 * @returns {string[]}
 */
export function fileProblems(files) {
  const surplus = files.filter(
    (file) =>
      /\.test(-d)?\./.test(file) ||
      /\.tsbuildinfo$/.test(file) ||
      /(^|\/)testing\//.test(file) ||
      /^(src|test|node_modules)\//.test(file),
  );
  return [
    ...REQUIRED_FILES.filter((file) => !files.includes(file)).map((file) => `${file} is not packed`),
    ...surplus.map((file) => `${file} is packed, and should not be`),
    ...(files.some((file) => file.startsWith("dist/")) ? [] : ["dist is not packed: build first"]),
  ];
}

function exportProblems(exports, files) {
  const problems = exports["."] === undefined ? ["nothing is exported as its name"] : [];
  if (exports["./package.json"] !== "./package.json") problems.push("./package.json is not exported");
  for (const [subpath, target] of Object.entries(exports)) {
    if (subpath === "./package.json") continue;
    if (`${subpath}${JSON.stringify(target)}`.includes("*")) {
      problems.push(`its export ${subpath} has a wildcard, which makes files public that nobody chose`);
      continue;
    }
    if (typeof target !== "object" || target === null) {
      problems.push(`its export ${subpath} has no conditions`);
      continue;
    }
    // TypeScript takes the first condition that fits.
    if (Object.keys(target)[0] !== "types") problems.push(`types do not come first in its export ${subpath}`);
    if (Object.keys(target).at(-1) !== "default")
      problems.push(`default does not come last in its export ${subpath}`);
    for (const path of paths(target)) {
      if (!files.has(path.slice(2)))
        problems.push(`its export ${subpath} leads to ${path}, which is not packed`);
    }
  }
  return problems;
}

function paths(target) {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(paths);
}

function sideEffectProblems(sideEffects, files) {
  if (sideEffects === false) return [];
  if (!Array.isArray(sideEffects)) return ["sideEffects must be false, or the files that have some"];
  return sideEffects
    .filter((path) => path.includes("*") || !files.has(path.replace(/^\.\//, "")))
    .map((path) => `sideEffects names ${path}, which is not packed`);
}

function dependencyProblems({ dependencies = {}, peerDependencies = {}, ...others }, versions) {
  const problems = [];
  for (const [name, range] of Object.entries(dependencies)) {
    const ours = versions.get(name);
    if (ours !== undefined) {
      if (range !== ours) problems.push(`it depends on ${name} ${range}, which is at ${ours}`);
    } else if (!/^\d+\.\d+\.\d+$/.test(range)) {
      problems.push(`its dependency ${name} is not pinned exactly: ${range}`);
    }
    if (name in peerDependencies) problems.push(`${name} is a dependency and a peer`);
  }
  for (const kind of ["optionalDependencies", "bundledDependencies", "bundleDependencies"]) {
    if (others[kind] !== undefined) problems.push(`it has ${kind}`);
  }
  return problems;
}

function expect(what, actual, wanted) {
  const [said, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  return said === right ? [] : [`${what} is ${said}, and not ${right}`];
}

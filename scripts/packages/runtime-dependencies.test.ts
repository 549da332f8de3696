import { describe, expect, it } from "vitest";
import { licenceList, refusedLicences, runtimeDependencies } from "./runtime-dependencies.mjs";

const lock = {
  "": { devDependencies: { vitest: "4.0.0" } },
  "packages/client": { name: "@runwire/client", dependencies: { "@runwire/core": "0.1.0", outer: "1.0.0" } },
  "packages/core": { name: "@runwire/core", dependencies: { inner: "2.0.0" } },
  "node_modules/@runwire/core": { resolved: "packages/core", link: true },
  "node_modules/outer": { version: "1.0.0", license: "MIT", dependencies: { inner: "^1.0.0" } },
  "node_modules/outer/node_modules/inner": { version: "1.5.0", license: "(GPL-3.0 OR MIT)" },
  "node_modules/inner": { version: "2.0.0", license: "ISC", optionalDependencies: { absent: "1.0.0" } },
  "node_modules/vitest": { version: "4.0.0", license: "MIT" },
};

describe("what comes along", () => {
  it("is found as Node would find it, beneath who asks for it first", () => {
    expect(runtimeDependencies(lock)).toEqual([
      { name: "inner", version: "1.5.0", licence: "(GPL-3.0 OR MIT)", of: ["@runwire/client"] },
      { name: "inner", version: "2.0.0", licence: "ISC", of: ["@runwire/core"] },
      { name: "outer", version: "1.0.0", licence: "MIT", of: ["@runwire/client"] },
    ]);
  });

  it("is refused where no licence of it may be passed on", () => {
    const withLicence = (license: string) =>
      refusedLicences(runtimeDependencies({ ...lock, "node_modules/inner": { version: "2.0.0", license } }));
    expect(withLicence("ISC")).toEqual([]);
    expect(withLicence("MIT AND Apache-2.0")).toEqual([]);
    for (const refused of ["GPL-3.0", "MIT AND GPL-3.0", "UNLICENSED", "none"])
      expect(withLicence(refused).join()).toContain(`inner 2.0.0: licence ${refused}`);
  });

  it("is refused where it names no licence at all", () => {
    const dependencies = runtimeDependencies({ ...lock, "node_modules/inner": { version: "2.0.0" } });
    expect(refusedLicences(dependencies)).toHaveLength(1);
    expect(licenceList(dependencies)).toContain("| inner | 2.0.0 | none | @runwire/core |");
  });

  it("is an error where the lock file does not have it", () => {
    const { "node_modules/inner": _, ...without } = lock;
    expect(() => runtimeDependencies(without)).toThrow("inner, a dependency of packages/core");
  });
});

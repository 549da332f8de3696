import { operations as runai } from "@runwire/runai/operations";
import { operations as runops } from "@runwire/runops/operations";
import { operations as runzero } from "@runwire/runzero/operations";
import { describe, expect, it } from "vitest";
import { callNames, findOperation, namesFor, searchOperations } from "./operation-names.js";

describe("findOperation", () => {
  it("finds an operation by its method's name, with its group, and by the vendor's id", () => {
    const { getSites } = runzero;
    for (const word of ["getSites", "organization.getSites", "get-sites", "GETSITES"])
      expect(findOperation(runzero, word, "runwire runzero")).toBe(getSites);
    expect(findOperation(runops, "listTargets", "runwire runops").name).toBe("list");
    expect(findOperation(runops, "targets.list", "runwire runops").id).toBe("listTargets");
  });

  it("takes a word that is one operation's name and another's id for the name", () => {
    expect(findOperation(runai, "getProjects", "runwire runai")).toBe(runai.get_projects);
  });

  it("asks which one is meant where several have the name", () => {
    expect(() => findOperation(runops, "get", "runwire runops")).toThrow(
      /^"get" is the name of several operations: give targets\.get, tasks\.get/,
    );
  });

  it("suggests the nearest, also among the other commands", () => {
    expect(() => findOperation(runzero, "getSitez", "runwire runzero")).toThrow(
      'runwire runzero has no operation "getSitez"; did you mean getSite or getSites?',
    );
    expect(() => findOperation(runzero, "exprot", "runwire runzero", ["export"])).toThrow(
      "did you mean export",
    );
    expect(() => findOperation(runzero, "xxxxxxxxx", "runwire runzero")).toThrow(
      "runwire runzero operations lists them all",
    );
  });

  it("finds every operation by what it is listed as", () => {
    for (const table of [runzero, runai, runops])
      for (const [operation, name] of callNames(table))
        expect(findOperation(table, name, "")).toBe(operation);
  });
});

describe("namesFor", () => {
  it("leaves out a name that others have, too", () => {
    expect(namesFor(runops, runops.listTargets)).toEqual(["targets.list", "listTargets"]);
    expect(namesFor(runzero, runzero.getSite)).toEqual(["getSite", "organization.getSite"]);
  });
});

describe("searchOperations", () => {
  it("finds those that have all words, in name, id, method or path", () => {
    const found = searchOperations(runzero, ["delete", "SITE"]);
    expect(found.length).toBeGreaterThan(0);
    for (const { method, path, name } of found) expect(`${method} ${path} ${name}`).toMatch(/delete/i);
    expect(searchOperations(runzero, [])).toHaveLength(Object.keys(runzero).length);
  });
});

import { describe, expect, test } from "vitest";
import { groupName, methodName, nameMethods } from "./method-name.mjs";

const operation = (id: string, more = {}) => ({
  id,
  group: "nodes",
  name: methodName(id),
  deprecated: false,
  ...more,
});

describe("the name of a method", () => {
  test.each([
    ["getSite", "getSite"],
    ["get_node_pools", "getNodePools"],
    ["get-node-pools", "getNodePools"],
    ["WorkflowsService_CreateExecution", "workflowsServiceCreateExecution"],
    ["export_v2", "exportV2"],
    ["getAPIToken", "getAPIToken"],
  ])("of %s is %s", (id, name) => expect(methodName(id)).toBe(name));

  test.each([
    ["Organization", "organization"],
    ["Node Pools", "nodePools"],
    ["AuditLogs", "auditLogs"],
    ["NFS", "nfs"],
  ])("puts the tag %s into the group %s", (tag, group) => expect(groupName(tag)).toBe(group));

  test("goes to the current operation of two twins, and the deprecated one is marked", () => {
    const names = nameMethods([operation("get_node", { deprecated: true }), operation("getNode")]);
    expect([...names]).toEqual([
      ["getNode", "getNode"],
      ["get_node", "getNodeDeprecated"],
    ]);
  });

  test("goes to the current operation even where it is the very id of the deprecated one", () => {
    const names = nameMethods([operation("getNode", { deprecated: true }), operation("get_node")]);
    expect(names.get("get_node")).toBe("getNode");
    expect(names.get("getNode")).toBe("getNodeDeprecated");
  });

  test("stays free of a mark where a deprecated operation has no twin", () => {
    expect(nameMethods([operation("get_node", { deprecated: true })]).get("get_node")).toBe("getNode");
  });

  test("may repeat in another group", () => {
    expect(nameMethods([operation("getNode"), operation("get_node", { group: "pods" })]).size).toBe(2);
  });

  test("fails on a clash and names both operations and the way out", () => {
    expect(() => nameMethods([operation("get_node"), operation("get-node")])).toThrow(
      "give one of each pair an x-runwire-name or x-runwire-group:\n  get-node and get_node would both be nodes.getNode",
    );
  });

  test("fails where it would hide another operation's own id", () => {
    expect(() =>
      nameMethods([operation("getNode", { name: "readNode" }), operation("find", { name: "getNode" })]),
    ).toThrow("find would be nodes.getNode, which is the vendor's id of another operation");
  });
});

import { describe, expect, test } from "vitest";
import { checkValue, type Violation } from "./check-value.js";
import { requestSchemas } from "./generated/request-schemas.js";

function violations(asset: unknown): string[] {
  const found: Violation[] = [];
  checkValue(requestSchemas.ImportAsset, asset, (violation) => found.push(violation));
  return found.map(({ path, message }) => `${path} ${message}`.trim());
}

describe("an asset to import", () => {
  test("that keeps to all limits passes, also at each of them", () => {
    const asset = {
      id: "x".repeat(1024),
      runZeroID: "0f5a1f6e-8a9e-4c0e-9d0c-0a2b9f3f4a11",
      hostnames: Array.from({ length: 100 }, () => "h".repeat(260)),
      networkInterfaces: [
        {
          ipv4Addresses: ["10.0.0.1"],
          ipv6Addresses: ["fe80::1", "::ffff:10.0.0.1"],
          macAddress: "00:11:22:33:44:55",
        },
      ],
      firstSeenTS: "2026-01-31T12:00:00.5+02:00",
      tags: ["a", "b=c"],
      // Characters, not halves of them.
      os: "🐧".repeat(1024),
      customAttributes: Object.fromEntries(
        Array.from({ length: 1024 }, (_, at) => [`key${at}`, "v".repeat(1024)]),
      ),
      vulnerabilities: [{ id: "1", cve: "CVE-2026-12345", cvss3BaseScore: 10, riskRank: 4 }],
      services: ["10.0.0.1", "fe80::1"].map((address) => ({
        ...{ address, port: 443, transport: "tcp", protocolData: [{ name: "tls" }] },
      })),
      software: [{ id: "1", serviceAddress: "::1" }],
      trustOS: true,
      laterAddition: { any: "thing" },
      domain: undefined,
    };
    expect(violations(asset)).toEqual([]);
  });

  test.each<[object, string]>([
    [{}, "id is required"],
    [{ id: 7 }, "id must be a string, got 7"],
    [{ id: "x".repeat(1025) }, "id has more than 1024 characters (1025)"],
    [{ runZeroID: "7" }, "runZeroID must be a UUID"],
    [{ hostnames: Array(101).fill("h") }, "hostnames has 101 items, at most 100 are taken"],
    [{ hostnames: ["a", "h".repeat(261)] }, "hostnames[1] has more than 260 characters (261)"],
    [{ hostnames: "a" }, "hostnames must be an array, got a string"],
    [{ hostnames: [null] }, "hostnames[0] must be a string, got null"],
    [{ hostnames: Array(1) }, "hostnames[0] must be a string, got nothing"],
    [
      { networkInterfaces: [{ ipv4Addresses: ["10.0.0.256"] }] },
      "networkInterfaces[0].ipv4Addresses[0] must be an IPv4 address",
    ],
    [
      { networkInterfaces: [{ ipv6Addresses: ["10.0.0.1"] }] },
      "networkInterfaces[0].ipv6Addresses[0] must be an IPv6 address",
    ],
    [
      { networkInterfaces: [{ macAddress: "0".repeat(24) }] },
      "networkInterfaces[0].macAddress has more than 23 characters (24)",
    ],
    [
      { firstSeenTS: "1790000000" },
      "firstSeenTS must be a date and time as in RFC 3339, such as 2026-01-31T12:00:00Z",
    ],
    [{ customAttributes: { ram: 16 } }, "customAttributes.ram must be a string, got 16"],
    [
      { customAttributes: { [`k${"x".repeat(256)}`]: "" } },
      `customAttributes.k${"x".repeat(39)}… has a name of more than 256 characters`,
    ],
    [
      { customAttributes: Object.fromEntries(Array.from({ length: 1025 }, (_, at) => [at, ""])) },
      "customAttributes has 1025 entries, at most 1024 are taken",
    ],
    [
      { vulnerabilities: [{ id: "1", cve: "CVE-26-1" }] },
      "vulnerabilities[0].cve must match ^CVE-[0-9]{4}-[0-9]{4,19}$",
    ],
    [
      { vulnerabilities: [{ id: "1", riskRank: 5 }] },
      "vulnerabilities[0].riskRank must be a number from 0 to 4, got 5",
    ],
    [
      { services: [{ address: "not an ip", port: 443, transport: "tcp", protocolData: [] }] },
      "services[0].address must be an IPv4 address or an IPv6 address",
    ],
    [
      { software: [{ id: "1", serviceAddress: "10.0.0.256" }] },
      "software[0].serviceAddress must be an IPv4 address or an IPv6 address",
    ],
    [{ trustOS: "true" }, "trustOS must be a boolean, got a string"],
  ])("that breaks one is told where and how (%#)", (changes, expected) => {
    const asset = "id" in changes || expected.startsWith("id is") ? changes : { id: "1", ...changes };
    expect(violations(asset)).toEqual([expected]);
  });

  test("has to be an object", () => {
    expect(violations("x")).toEqual(["must be an object, got a string"]);
    expect(violations(null)).toEqual(["must be an object, got null"]);
    expect(violations([])).toEqual(["must be an object, got an array"]);
  });

  test("is told everything that is wrong with it", () => {
    expect(violations({ hostnames: [1, 2], tags: [3] })).toHaveLength(4);
  });
});

import { InvalidCallError } from "@runwire/core";
import type { QuotaStore } from "@runwire/limiter";
import { describe, expect, test } from "vitest";
import type { RedisClient } from "./redis-client.js";
import { type RedisShareOptions, redisShare } from "./redis-share.js";

/** A client that must not be asked for anything. */
function client(own: Partial<RedisClient> = {}): RedisClient {
  const refuse = async () => {
    throw new Error("was asked for something");
  };
  return { evalsha: refuse, eval: refuse, status: "ready", ...own };
}

/** What JavaScript lets through where TypeScript does not. */
const any = (value: unknown) => value as never;

const refused: readonly [
  what: string,
  redis: RedisClient,
  options: RedisShareOptions | undefined,
  says: RegExp,
][] = [
  ["no client", any(undefined), undefined, /takes an ioredis client or cluster/],
  ["a client that is null", any(null), undefined, /takes an ioredis client or cluster/],
  ["an address instead of a client", any("redis://127.0.0.1"), undefined, /takes an ioredis client/],
  ["a client that cannot run scripts", any({ get() {} }), undefined, /must have evalsha and eval/],
  [
    "a client that was ended",
    client({ status: "end" }),
    undefined,
    /was ended .* give redisShare one that is open/,
  ],
  ["options that are null", client(), any(null), /options as an object.*got null/],
  ["options that are a text", client(), any("app:"), /options as an object.*got string/],
  ["options that are a list", client(), any([]), /options as an object.*got an array/],
  [
    "an option that it does not know",
    client(),
    any({ process: 4 }),
    /unknown option "process"; .* prefix, processes/,
  ],
  ["a prefix that is no text", client(), any({ prefix: 7 }), /prefix must be a string.*got 7/],
  ["a prefix with an empty hash tag", client(), { prefix: "app{}:" }, /prefix must be a string without \{\}/],
  [
    "an empty hash tag in the key prefix of ioredis",
    client({ options: { keyPrefix: "{}" } }),
    { prefix: "app:" },
    /without \{\}/,
  ],
  [
    "an empty hash tag that only both prefixes together make",
    client({ options: { keyPrefix: "app{" } }),
    { prefix: "}:" },
    /without \{\}/,
  ],
  ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "8", null].map(
    (processes) =>
      [
        `${typeof processes === "string" ? "the text " : ""}${processes} processes`,
        client(),
        any({ processes }),
        /processes must be a whole number of 1 or more, got/,
      ] as [string, RedisClient, RedisShareOptions, RegExp],
  ),
];

describe("redisShare", () => {
  test.each(refused)("refuses %s, saying what it takes", (_, redis, options, says) => {
    const make = () => redisShare(redis, options);
    expect(make).toThrow(InvalidCallError);
    expect(make).toThrow(says);
  });

  test.each([
    ["nothing but a client", client(), undefined],
    ["options that say nothing", client(), {}],
    ["options of which none is set", client(), { prefix: undefined, processes: undefined }],
    ["a client that has yet to connect", client({ status: "wait" }), {}],
    ["an empty prefix", client(), { prefix: "" }],
    ["a prefix with a hash tag of its own", client(), { prefix: "{app}:" }],
  ])("takes %s, and asks for nothing yet", (_, redis, options) => {
    expect(redisShare(redis, options).common).toBeDefined();
  });

  // Of a key a cluster hashes what is between the first brace and the next closing one, if that is anything.
  const hashed = (key: string) => /\{([^}]+)\}/.exec(key)?.[1];

  test.each(["runwire:", "", "app:", "{app}:", "a{b:", "a}b:"])(
    "keeps all that belongs to one name in one place of a cluster, with the prefix %j",
    async (prefix) => {
      const places: (string | undefined)[] = [];
      const redis = client({
        async evalsha(_sha1, count, ...rest) {
          const keys = rest.slice(0, count);
          expect(keys.every((key) => key.startsWith(prefix))).toBe(true);
          places.push(...keys.map(hashed));
          throw new Error("enough");
        },
      });
      const { common } = redisShare(redis, { prefix });
      const quota = (common as QuotaStore).quota?.("quota:https://console.example");
      const rule = { requests: 1, perMs: 1 };
      const report = { member: "a", order: 1, epoch: undefined, rule, wanted: 1, held: 0, answered: [] };
      await expect(quota?.exchange(report)).rejects.toThrow("enough");
      expect(places.length).toBe(4);
      expect(places[0]).toBeTruthy();
      expect(new Set(places).size).toBe(1);
    },
  );
});

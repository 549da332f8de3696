import { describe, expect, test, vi } from "vitest";
import type { Fetch } from "../send.js";
import { aCaller, anOperation, failure, fetchFailed, inPieces, json } from "../testing/fixtures.js";
import { settle } from "../testing/manual-clock.js";
import { storedBytes } from "./stored-bytes.js";

const operation = anOperation({ id: "getLogs", path: "/tasks/{id}/logs" });
const address = "https://storage.example/logs/7?signature=hush-hush";

describe("a file that an answer gave the address of", () => {
  const plain = (answer?: () => Response) => {
    const fetch = vi.fn<Fetch>(async () => (answer ?? (() => inPieces(["the ", "log"])))());
    return { fetch, caller: aCaller(fetch) };
  };

  test("is asked for at that address, with its whole query, and nothing of the API's", async () => {
    const { fetch, caller } = plain();
    expect(await storedBytes(caller, operation, async () => address).text()).toBe("the log");
    const [[url, init]] = fetch.mock.calls as [[string, RequestInit]];
    expect(url).toBe(address);
    expect(init.method).toBe("GET");
    expect(Object.fromEntries(init.headers as Headers)).toEqual({
      accept: "*/*",
      "accept-encoding": "identity",
      "user-agent": "test",
    });
  });

  test("is not asked for before its first byte is wanted", async () => {
    const { caller } = plain();
    const locate = vi.fn(async () => address);
    const stream = storedBytes(caller, operation, locate);
    await settle();
    expect(locate).not.toHaveBeenCalled();
    await stream.text();
    expect(locate).toHaveBeenCalledTimes(1);
  });

  test("is asked for again where the storage fails", async () => {
    let asked = 0;
    const fetch: Fetch = async () => {
      asked += 1;
      if (asked === 1) throw fetchFailed("ECONNRESET");
      return asked === 2 ? new Response("", { status: 503 }) : inPieces(["the log"]);
    };
    const caller = aCaller(fetch);
    const reading = storedBytes(caller, operation, async () => address).text();
    await caller.clock.until(reading);
    expect([await reading, asked]).toEqual(["the log", 3]);
  });

  test("that is refused is an error that names the operation, never the address", async () => {
    const refusal = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    const { caller } = plain(() => inPieces([refusal], { status: 403 }));
    const error = await failure(storedBytes(caller, operation, async () => address).text());
    expect(error).toMatchObject({ name: "ApiError", status: 403, operation: "getLogs" });
    expect(error.message).toContain("GET /tasks/{id}/logs (getLogs) answered 403");
    expect(error.message).toContain("Request has expired");
    expect(JSON.stringify(error) + error.message).not.toContain("hush-hush");
  });

  test.each([
    ["none", undefined, "ConnectionError", "the answer has no address of a file"],
    ["no address", "over there", "ConnectionError", "the answer has no address of a file"],
    [
      "one where others could read along",
      "http://storage.example/x",
      "InvalidCallError",
      "the storage address",
    ],
  ])("is not asked for where the answer gives %s", async (_, given, name, message) => {
    const { fetch, caller } = plain();
    const error = await failure(storedBytes(caller, operation, async () => given).text());
    expect([error.name, fetch.mock.calls.length]).toEqual([name, 0]);
    expect(error.message).toContain(message);
  });

  test("is not looked for behind a redirect", async () => {
    const { caller, fetch } = plain(
      () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } }),
    );
    const error = await failure(storedBytes(caller, operation, async () => address).text());
    expect([error.code, fetch.mock.calls.length]).toEqual(["REDIRECT", 1]);
  });

  test("has one deadline with the question for its address", async () => {
    const { caller } = plain();
    const slowly = async () => {
      await caller.clock.advance(5000);
      return address;
    };
    const reading = failure(storedBytes(caller, operation, slowly, { deadlineMs: 4000 }).text());
    expect(await reading).toMatchObject({ name: "TimeoutError", code: "DEADLINE" });
  });
});

test("an operation with a server of its own is asked there, or where the client says", async () => {
  const fetch = vi.fn<Fetch>(async () => json({}));
  const elsewhere = anOperation({ path: "/oauth/token", server: "https://login.example" });
  await aCaller(fetch).call(elsewhere, {});
  await aCaller(fetch, { serverOf: () => "https://emulated.example" }).call(elsewhere, {});
  await aCaller(fetch, { serverOf: () => "https://emulated.example" }).call(anOperation(), {});
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([
    "https://login.example/oauth/token",
    "https://emulated.example/oauth/token",
    "https://api.example/v1/things",
  ]);
});

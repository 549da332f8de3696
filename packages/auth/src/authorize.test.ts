import type { CallContext, Send } from "@runwire/core";
import { describe, expect, test, vi } from "vitest";
import { aContext, anOperation, aRequest, failure } from "../../core/src/testing/fixtures.js";
import { authorize } from "./authorize.js";
import { Secret } from "./secret.js";
import { sign, TokenExpiredInLine } from "./sign.js";
import { staticToken, type TokenSource } from "./token-source.js";

/** A source of numbered tokens: token 1 is there, each refused one is followed by the next. */
function source(changes: Partial<TokenSource> = {}) {
  let generation = 1;
  const made = {
    current: vi.fn(() => ({ generation, value: new Secret(`token-${generation}`) })),
    prepare: vi.fn(() => undefined),
    refused: vi.fn((refused: number) => {
      if (refused === generation) generation++;
      return true;
    }),
    accepted: vi.fn(),
    secrets: () => [],
    ...changes,
  };
  return made;
}

const answers = (...list: (number | [number, string])[]) => {
  const left = [...list];
  const authorizations: (string | null)[] = [];
  const send: Send = async (request) => {
    authorizations.push(request.headers.get("authorization"));
    const next = left.shift() ?? 200;
    const [status, body] = typeof next === "number" ? [next, ""] : next;
    const response = new Response(body === "" ? null : body, { status });
    response.text = async () => body;
    return response;
  };
  return { send, authorizations };
};

function call(tokens: TokenSource, send: Send, changes: Partial<CallContext> = {}) {
  const context = aContext(changes);
  return authorize(tokens)(sign(tokens)(send))(aRequest(context), context);
}

test("a call goes out with the token, and its success is told to the source", async () => {
  const tokens = source();
  const { send, authorizations } = answers(200);
  expect((await call(tokens, send)).status).toBe(200);
  expect(authorizations).toEqual(["Bearer token-1"]);
  expect(tokens.accepted).toHaveBeenCalledExactlyOnceWith(1);
});

test("an operation that needs no key gets none", async () => {
  const tokens = source();
  const { send, authorizations } = answers(401);
  const response = await call(tokens, send, { operation: anOperation({ credentials: [] }) });
  expect(response.status).toBe(401);
  expect(authorizations).toEqual([null]);
  expect(tokens.prepare).not.toHaveBeenCalled();
  expect(tokens.refused).not.toHaveBeenCalled();
});

describe("a 401", () => {
  test("gives the token up by its number and sends the call once more, with the next one", async () => {
    const tokens = source();
    const { send, authorizations } = answers(401, 200);
    expect((await call(tokens, send)).status).toBe(200);
    expect(tokens.refused).toHaveBeenCalledExactlyOnceWith(1, expect.any(Number));
    expect(authorizations).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(tokens.accepted).toHaveBeenCalledExactlyOnceWith(2);
  });

  test("is replayed for writes, too: the server refused to begin", async () => {
    const { send, authorizations } = answers(401, 200);
    const write = anOperation({ method: "POST", idempotent: false });
    expect((await call(source(), send, { operation: write })).status).toBe(200);
    expect(authorizations).toHaveLength(2);
  });

  test("to the replay is an error: another token would be refused, too", async () => {
    const tokens = source();
    const { send, authorizations } = answers(401, 401, 200);
    const error = await failure(call(tokens, send));
    expect(error).toMatchObject({
      name: "AuthenticationError",
      code: "TOKEN_REFUSED",
      status: 401,
      operation: "getThings",
    });
    expect(error.message).toContain("refuses a token that the token endpoint has just given");
    expect(authorizations).toHaveLength(2);
    expect(tokens.refused).toHaveBeenCalledTimes(2);
  });

  test("is not replayed where the source says that no other token is to be had", async () => {
    const { send, authorizations } = answers(401, 200);
    expect((await call(source({ refused: () => false }), send)).status).toBe(401);
    expect(authorizations).toHaveLength(1);
  });

  test("is not replayed for a static key", async () => {
    const { send, authorizations } = answers(401, 200);
    expect((await call(staticToken(new Secret("OT-key")), send)).status).toBe(401);
    expect(authorizations).toEqual(["Bearer OT-key"]);
  });

  test("that names other kinds of key is not replayed, and the token stays", async () => {
    const tokens = source();
    const wrongKind: [number, string] = [401, '{"error":"no","possible_token_types":["client"]}'];
    const { send, authorizations } = answers(wrongKind, 200);
    const response = await call(tokens, send);
    expect(await response.json()).toMatchObject({ possible_token_types: ["client"] });
    expect(authorizations).toHaveLength(1);
    expect(tokens.refused).not.toHaveBeenCalled();
  });

  test("to the replay that names other kinds of key is the answer", async () => {
    const { send } = answers(401, [401, '{"possible_token_types":["client"]}']);
    expect((await call(source(), send)).status).toBe(401);
  });
});

test("a 403 is never replayed, and is no refusal of the token", async () => {
  const tokens = source();
  const { send, authorizations } = answers(403, 200);
  expect((await call(tokens, send)).status).toBe(403);
  expect(authorizations).toHaveLength(1);
  expect(tokens.refused).not.toHaveBeenCalled();
});

describe("the token", () => {
  test("is waited for before a place is taken", async () => {
    const order: string[] = [];
    const tokens = source({
      prepare: () => Promise.resolve().then(() => void order.push("token")),
    });
    const context = aContext();
    const limit: Send = async () => {
      order.push("place");
      return new Response();
    };
    await authorize(tokens)(limit)(aRequest(context), context);
    expect(order).toEqual(["token", "place"]);
  });

  test("that is written is the one of the moment of sending", async () => {
    const tokens = source();
    const { send, authorizations } = answers(200);
    const context = aContext();
    const limit: Send = async (request, inner) => {
      tokens.refused(1, 0);
      return sign(tokens)(send)(request, inner);
    };
    await authorize(tokens)(limit)(aRequest(context), context);
    expect(authorizations).toEqual(["Bearer token-2"]);
    expect(context.tokenGeneration).toBe(2);
  });

  test("that expired in the line is followed by another, and the call moves up", async () => {
    let current: { generation: number; value: Secret } | undefined;
    const prepare = vi.fn(async () => {
      current = prepare.mock.calls.length < 2 ? undefined : { generation: 5, value: new Secret("token-5") };
    });
    const tokens = source({ current: vi.fn(() => current), prepare: prepare as never });
    const { send, authorizations } = answers(200);
    const context = aContext();
    await authorize(tokens)(sign(tokens)(send))(aRequest(context), context);
    expect(authorizations).toEqual(["Bearer token-5"]);
    expect(context.priority).toBe(4);
  });

  test("that is not there is a call not sent, so that its place is free again", async () => {
    const tokens = source({ current: vi.fn(() => undefined) });
    const next = vi.fn<Send>();
    const context = aContext();
    expect(await failure(sign(tokens)(next)(aRequest(context), context))).toBeInstanceOf(TokenExpiredInLine);
    expect(next).not.toHaveBeenCalled();
  });
});

test("an error of the token source, or of the call, is thrown as it is", async () => {
  const error = new Error("no token");
  expect(await failure(call(source({ prepare: () => Promise.reject(error) }), answers().send))).toBe(error);
  expect(await failure(call(source(), () => Promise.reject(error)))).toBe(error);
});

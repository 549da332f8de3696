import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { readBody, requestOf } from "./document-request.js";
import { documentOf, mockOf } from "./mock.js";
import { type Call, playRunzeroStory } from "./runzero-story.js";

const mock = mockOf("runzero");
const document = documentOf(mock);
const script = fileURLToPath(new URL("urllib_request.py", import.meta.url));

async function python(method: string, url: string, headers: Record<string, string>, given?: BodyInit) {
  // Only to encode a form: the request itself is Python's.
  const encoded = given === undefined ? undefined : new Response(given);
  const type = encoded?.headers.get("content-type");
  const body = encoded ? Buffer.from(await encoded.arrayBuffer()).toString("base64") : null;
  const asked = {
    method,
    url,
    headers: { ...(type && { "content-type": type }), ...headers },
    body,
    caFile: mock.caFile,
  };
  const answer = JSON.parse(
    execFileSync("python3", [script], { input: JSON.stringify(asked), encoding: "utf8" }),
  );
  return { status: answer.status as number, body: readBody(Buffer.from(answer.body, "base64")) };
}

// It follows a 303 with all its headers, so that the storage gets the key too.
test("Python's urllib makes the round trips", async () => {
  const grant = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: mock.clientId,
    client_secret: mock.clientSecret,
  });
  const granted = await python("POST", `${mock.url}/api/v1.0/account/api/token`, {}, grant);
  const { access_token: token } = granted.body as { access_token: string };
  const call: Call = async (operationId, sent = {}) => {
    const { method, url } = requestOf(document, operationId, sent);
    const headers = { authorization: `Bearer ${token}` };
    if (sent.json !== undefined)
      return python(
        method,
        url,
        { ...headers, "content-type": "application/json" },
        JSON.stringify(sent.json),
      );
    if (!sent.form) return python(method, url, headers);
    const form = new FormData();
    for (const [name, value] of Object.entries(sent.form)) form.append(name, value);
    return python(method, url, headers, form);
  };
  await playRunzeroStory(mock, "urllib", call);
});

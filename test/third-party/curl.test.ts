import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, test } from "vitest";
import { readBody, requestOf } from "./document-request.js";
import { documentOf, mockOf } from "./mock.js";
import { type Call, playRunzeroStory } from "./runzero-story.js";

const mock = mockOf("runzero");
const document = documentOf(mock);
const folder = mkdtempSync(join(tmpdir(), "runwire-curl-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** One run of curl, which writes the body to a file and the status to its output. */
function curl(args: readonly string[]): { status: number; body: unknown } {
  const output = join(folder, "body");
  writeFileSync(output, "");
  const common = ["--silent", "--show-error", "--location", "--cacert", mock.caFile, "--output", output];
  const status = execFileSync("curl", [...common, "--write-out", "%{http_code}", ...args], {
    encoding: "utf8",
  });
  return { status: Number(status), body: readBody(readFileSync(output)) };
}

test("curl makes the round trips", async () => {
  const granted = curl([
    ...["--data-urlencode", "grant_type=client_credentials"],
    ...["--data-urlencode", `client_id=${mock.clientId}`],
    ...["--data-urlencode", `client_secret=${mock.clientSecret}`],
    `${mock.url}/api/v1.0/account/api/token`,
  ]);
  const { access_token: token } = granted.body as { access_token: string };
  const call: Call = async (operationId, sent = {}) => {
    const { method, url } = requestOf(document, operationId, sent);
    const args = ["--request", method, "--header", `Authorization: Bearer ${token}`];
    if (sent.json !== undefined) args.push("--json", JSON.stringify(sent.json));
    for (const [name, part] of Object.entries(sent.form ?? {})) {
      if (typeof part === "string") args.push("--form-string", `${name}=${part}`);
      else {
        const file = join(folder, name);
        writeFileSync(file, Buffer.from(await part.arrayBuffer()));
        args.push("--form", `${name}=@${file};type=${part.type}`);
      }
    }
    return curl([...args, url]);
  };
  await playRunzeroStory(mock, "curl", call);
});

import OpenAPIClientAxios from "openapi-client-axios";
import { beforeAll, test } from "vitest";
import { accessToken } from "./access-token.js";
import { documentOf, mockOf } from "./mock.js";
import { type Call, playRunzeroStory } from "./runzero-story.js";

const mock = mockOf("runzero");
let call: Call;

beforeAll(async () => {
  const headers = { authorization: `Bearer ${await accessToken(mock)}` };
  const api = new OpenAPIClientAxios({
    definition: documentOf(mock),
    axiosConfigDefaults: { headers, validateStatus: () => true },
  });
  const client = await api.init();
  call = async (operationId, { path, query, json, form } = {}) => {
    const { status, data } = await client[operationId](
      { ...path, ...query },
      form ? formOf(form) : json,
      operationId === "getTaskScanData" ? { responseType: "arraybuffer" } : {},
    );
    return { status, body: data };
  };
});

function formOf(parts: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.append(name, value);
  return form;
}

test("openapi-client-axios makes the round trips", () =>
  playRunzeroStory(mock, "openapi-client-axios", call));

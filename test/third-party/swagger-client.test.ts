import SwaggerClient from "swagger-client";
import { beforeAll, test } from "vitest";
import { accessToken } from "./access-token.js";
import { documentOf, mockOf } from "./mock.js";
import { type Call, playRunzeroStory } from "./runzero-story.js";

const mock = mockOf("runzero");
let call: Call;

beforeAll(async () => {
  const client = await new SwaggerClient({
    spec: documentOf(mock),
    authorizations: { bearerAuth: { value: await accessToken(mock) } },
  });
  call = async (operationId, { path, query, json, form } = {}) => {
    const answer = await client
      .execute({ operationId, parameters: { ...path, ...query }, requestBody: json ?? form })
      // It throws its answer away into an error where the status says so.
      .catch((error: { response?: unknown }) => error.response ?? Promise.reject(error));
    return { status: answer.status, body: answer.body ?? answer.data };
  };
});

test("swagger-client makes the round trips", () => playRunzeroStory(mock, "swagger-client", call));

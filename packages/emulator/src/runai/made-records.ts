import type { Operation } from "@runwire/core";
import { answers } from "@runwire/runai/answers";
import type { AnswerSchema } from "../schema-answers/answer-schema.js";
import { flattenSchema } from "../schema-answers/flatten-schema.js";
import { makeValue } from "../schema-answers/make-value.js";
import { draw, hashOf } from "../seeded.js";
import type { Thing } from "./thing.js";

/** Records of a list that the emulator keeps no state for; the same each time. */
export function madeRecords(operation: Operation, count: number, seed: number): Thing[] {
  const answer = answers.operations[operation.id]?.answers["200"]?.["application/json"] as AnswerSchema;
  let list = flattenSchema(answers, answer);
  for (const name of (operation.page?.items ?? "").split("/").slice(1)) {
    list = flattenSchema(answers, list.properties?.[name] ?? {});
  }
  const from = hashOf(operation.id) ^ seed;
  return Array.from(
    { length: count },
    (_, index) => makeValue(answers, list.items ?? {}, draw(from >>> 0, index, 3)) as Thing,
  );
}

/** A thing of a schema with these facts, and the rest made up. */
export function madeThing(schema: string, seed: number, facts: Thing): Thing {
  return { ...(makeValue(answers, { $ref: schema }, seed) as Thing), ...facts };
}

import type { operations as RunzeroOperations } from "@runwire/runzero";
import type { DefaultBodyType } from "msw";

/** What an operation may answer as JSON with any of its statuses: its result, or the vendor's error body. */
export type AnswerBodyOf<Operation extends { responses: unknown }> = Extract<
  JsonOf<Operation["responses"][keyof Operation["responses"]]>,
  DefaultBodyType
>;

type JsonOf<Answer> = Answer extends { content: { "application/json": infer Body } } ? Body : never;

/** The values in the path of an operation, as texts. */
export type PathValuesOf<Operation> = Operation extends { parameters: { path: infer Path } }
  ? { [Name in keyof Path]: string }
  : Record<never, never>;

/** {@link AnswerBodyOf} an operation of runZero. */
export type AnswerBody<Id extends keyof RunzeroOperations> = AnswerBodyOf<RunzeroOperations[Id]>;

/** {@link PathValuesOf} an operation of runZero. */
export type PathValues<Id extends keyof RunzeroOperations> = PathValuesOf<RunzeroOperations[Id]>;

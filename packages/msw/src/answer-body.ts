import type { operations as RunzeroOperations } from "@runwire/runzero";
import type { DefaultBodyType } from "msw";

/** What an operation may answer as JSON with any of its statuses: its result, or the vendor's error body. */
export type AnswerBody<Id extends keyof RunzeroOperations> = Extract<
  JsonOf<RunzeroOperations[Id]["responses"][keyof RunzeroOperations[Id]["responses"]]>,
  DefaultBodyType
>;

type JsonOf<Answer> = Answer extends { content: { "application/json": infer Body } } ? Body : never;

/** The values in the path of an operation, as texts. */
export type PathValues<Id extends keyof RunzeroOperations> = RunzeroOperations[Id] extends {
  parameters: { path: infer Path };
}
  ? { [Name in keyof Path]: string }
  : Record<never, never>;

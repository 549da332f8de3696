import type { Operation } from "@runwire/core";
import { answers } from "@runwire/runai/answers";
import { jsonOf } from "../body.js";
import { BadRequest } from "../refusal.js";
import type { AnswerSchema } from "../schema-answers/answer-schema.js";
import { findFault } from "../schema-answers/find-fault.js";
import type { Principal } from "./principal.js";
import { refuse } from "./problem.js";
import type { State } from "./state.js";
import type { Shelf, Thing } from "./thing.js";

/** A call of an operation, whoever it is from is known. */
export interface Call {
  readonly state: State;
  readonly request: Request;
  readonly url: URL;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly principal: Principal;
  /** Milliseconds since 1970, by the emulator's clock. */
  readonly now: number;
}

/** Answers an operation. */
export type Handler = (call: Call) => Response | Promise<Response>;

/** The body of a call, which is what the document says or is refused with what is wrong. */
export async function bodyOf<T = Thing>({
  request,
  operation,
}: Pick<Call, "request" | "operation">): Promise<T> {
  const schema = answers.operations[operation.id]?.body?.["application/json"] as AnswerSchema | undefined;
  const value = await jsonOf(request);
  const fault = schema && findFault(answers, schema, value);
  if (fault !== undefined) throw new BadRequest(fault);
  return value as T;
}

/** What the path of a call leads to, or 404. */
export function pathThing(shelf: Shelf, id: string | undefined, what: string): Thing {
  return shelf.get(id ?? "") ?? refuse(404, `no ${what} has the id ${id}`);
}

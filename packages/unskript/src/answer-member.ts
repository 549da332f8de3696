import { ApiError, type Operation, origin } from "@runwire/core";

/**
 * The one member of an answer that it is about, such as `execution`. Throws an `ApiError` `UNEXPECTED_BODY` where a
 * success has none: to go on with nothing would hide it.
 *
 * @param advice What the caller should look at.
 */
export function answerMember<T>(operation: Operation, answer: unknown, name: string, advice = ""): T {
  const value = (answer as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  if (!isEmpty) return value as T;
  throw new ApiError({
    ...origin(operation),
    status: 200,
    body: answer,
    detail: `the answer has no ${name}${advice}`,
    code: "UNEXPECTED_BODY",
  });
}

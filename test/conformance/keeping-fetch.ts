import { expect } from "vitest";

/** A `fetch`, and the answers that came over it. */
export function keepingFetch() {
  const answers: Response[] = [];
  const keep = async (url: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init);
    answers.push(answer.clone());
    return answer;
  };
  return { fetch: keep, answers };
}

/**
 * Judges the first answer: it has the status of the document's success, and Prism tells no violation.
 *
 * @param tolerated Codes of what Prism tells as a violation and is none.
 */
export async function expectSuccess(
  answers: readonly Response[],
  status: number,
  tolerated: readonly string[] = [],
): Promise<void> {
  const [answer] = answers as [Response];
  const said = `${answer.status} ${await answer.text()}`;
  expect([answer.status, said]).toEqual([status, said]);
  const violations = JSON.parse(answer.headers.get("sl-violations") ?? "[]") as { readonly code: string }[];
  expect(violations.filter(({ code }) => !tolerated.includes(code))).toEqual([]);
}

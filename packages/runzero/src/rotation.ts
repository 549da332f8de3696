import { Secret } from "@runwire/auth";
import type { Caller } from "@runwire/core";
import { operations } from "./generated/operations.js";

/**
 * A caller that takes a secret over which one of its calls has rotated: the old one stops working at once, and the
 * clients that use it must not.
 */
export function takingOverRotations(
  caller: Caller,
  clientId: string,
  rotate: (renewed: Secret) => void,
): Caller {
  const takeOver = (data: unknown) => {
    const { api_client_id: id, api_client_secret: secret } = (data ?? {}) as Record<string, unknown>;
    if (id === clientId && typeof secret === "string" && secret !== "") rotate(new Secret(secret));
    return data;
  };
  return {
    ...caller,
    call(operation, given) {
      const called = caller.call(operation, given);
      return operation === operations.rotateAPIToken ? called.then(takeOver) : called;
    },
    async answer(operation, given) {
      const answer = await caller.answer(operation, given);
      if (operation === operations.rotateAPIToken && answer.ok) takeOver(answer.data);
      return answer;
    },
  };
}

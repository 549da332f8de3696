// Plays one scene with one contender.
import { answer } from "../lib/child.mjs";

const scenes = {
  "revoked-token": async (contender) => {
    const { contenders } = await import("../contenders/tokens.mjs");
    const { revokedToken } = await import("../scenes/revoked-token.mjs");
    return revokedToken(contenders[contender]);
  },
  "retry-after": async (contender, watchMs) => {
    const { contenders } = await import("../contenders/refusals.mjs");
    const { retryAfter } = await import("../scenes/retry-after.mjs");
    return retryAfter(contenders[contender], watchMs);
  },
};

// Some libraries leave rejections behind that nobody can catch; they are no reason to end the scene.
process.on("unhandledRejection", () => {});
await answer(({ scene, contender, watchMs }) => scenes[scene](contender, watchMs));

// Scene: the server asks to hold back for two minutes, and one call has only five seconds.
import { startSceneServer } from "./scene-server.mjs";

const DEADLINE_MS = 5000;

/** Calls without a deadline on the same quota: with the hurried one, and when the refusal is known. */
const OTHERS = 20;
const LATECOMERS = 10;
const LATECOMERS_AFTER_MS = 400;

/**
 * @param {(options: { url: string }) => Promise<(options: { deadlineMs?: number, signal?: AbortSignal }) => Promise<unknown>>} contender
 *   gives a function that makes one call; four at a time, where the library can be told so
 * @returns {Promise<{ failedAfterMs: number | undefined, toldWhen: boolean, sentMeanwhile: number }>}
 *   how long after the refusal the call with the deadline failed (`undefined`: not within the scene), whether its
 *   error says when to call again, and how many requests the server got in the seconds after it had refused
 */
export async function retryAfter(contender, watchMs = DEADLINE_MS + 1000) {
  const server = await startSceneServer();
  const end = new AbortController();
  try {
    const call = await contender({ url: server.url });
    await call({ signal: end.signal });
    server.refuse("120");
    let failedAt;
    let failure;
    const hurried = call({ deadlineMs: DEADLINE_MS, signal: AbortSignal.timeout(DEADLINE_MS) }).catch(
      (error) => {
        failedAt ??= performance.now();
        failure = error;
      },
    );
    const others = Array.from({ length: OTHERS }, () => call({ signal: end.signal }).catch(() => {}));
    await passed(LATECOMERS_AFTER_MS);
    for (let late = 0; late < LATECOMERS; late++) others.push(call({ signal: end.signal }).catch(() => {}));
    await passed(watchMs - LATECOMERS_AFTER_MS);
    const { firstRefusalAt, afterRefusal } = server.seen;
    end.abort(new Error("the scene is over"));
    void Promise.allSettled([hurried, ...others]);
    return {
      failedAfterMs: failedAt === undefined ? undefined : failedAt - firstRefusalAt,
      toldWhen: failure?.retryAt instanceof Date,
      sentMeanwhile: afterRefusal,
    };
  } finally {
    server.close();
  }
}

function passed(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

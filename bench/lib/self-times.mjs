// What `node --cpu-prof` would show, as figures: where the time of some work was spent, without what was called
// from there.
import { Session } from "node:inspector/promises";

/** Between two samples, in microseconds: many more than functions, and little enough to disturb nothing. */
const SAMPLE_US = 200;

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<{ name: string, where: string, us: number }[]>} microseconds by function, the most first
 */
export async function selfTimes(work) {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: SAMPLE_US });
    await session.post("Profiler.start");
    await work();
    const { profile } = await session.post("Profiler.stop");
    return sum(profile);
  } finally {
    session.disconnect();
  }
}

function sum({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map();
  for (const [index, id] of samples.entries()) {
    const { functionName, url } = frames.get(id);
    if (functionName === "(idle)") continue;
    const name = functionName === "" ? "(an arrow function)" : functionName;
    const where = place(functionName, url);
    const key = `${name} ${where}`;
    const entry = times.get(key) ?? { name, where, us: 0 };
    entry.us += timeDeltas[index];
    times.set(key, entry);
  }
  return [...times.values()].sort((a, b) => b.us - a.us);
}

/** A package, or the part of Node that a function belongs to. */
function place(name, url) {
  if (name === "(garbage collector)") return "garbage collector";
  if (url === "") return "V8";
  const own = /\/packages\/([^/]+)\/dist\//.exec(url);
  if (own) return `@runwire/${own[1]}`;
  if (url.includes("/bench/") && !url.includes("/node_modules/")) return "the measurement itself";
  const dependency = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(url);
  if (dependency) return dependency[1];
  if (url.includes("undici")) return "Node's fetch";
  if (url.includes("timers")) return "Node's timers";
  if (/abort_controller|event_target|js_transferable/.test(url)) return "Node's abort signals and streams";
  if (url.includes("webstreams")) return "Node's abort signals and streams";
  return "Node";
}

// Says where the time goes: in microseconds a call, or a record, by function.
import { contenders as calls } from "../contenders/calls.mjs";
import { contenders as exports } from "../contenders/exports.mjs";
import { answer } from "../lib/child.mjs";
import { inMemory } from "../lib/export-in-memory.mjs";
import { selfTimes } from "../lib/self-times.mjs";
import { stubFetch } from "../lib/stub-fetch.mjs";

const kinds = {
  async call({ contender, count }) {
    const call = await calls[contender]({ url: "https://console.invalid", fetch: stubFetch });
    const run = async (left) => {
      while (left-- > 0) await call();
    };
    await run(count / 2);
    return (await selfTimes(() => run(count))).map((one) => ({ ...one, us: one.us / count }));
  },
  async record({ contender, megabytes }) {
    const network = await inMemory("selected fields");
    const read = exports[contender];
    await read(network(megabytes / 2));
    const times = await selfTimes(() => read(network(megabytes)));
    const records = megabytes * network.recordsAMegabyte;
    return times.map((one) => ({ ...one, us: one.us / records }));
  },
};

await answer(({ kind, ...input }) => kinds[kind](input));

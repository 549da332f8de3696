// One process of a fleet: calls from several callers from `go` to its end, and tells how often, and what it sent to
// Redis. It can stand for many processes, each with a share of its own, over one connection.
import { Redis } from "ioredis";
import { contenders } from "../contenders/fleets.mjs";

const { contender, redisPort, callers, shares = 1, ...options } = JSON.parse(process.argv[2]);

let commands = 0;
const { sendCommand } = Redis.prototype;
// All connections of the process, also those that a library makes for itself.
Redis.prototype.sendCommand = function (...given) {
  commands++;
  return sendCommand.apply(this, given);
};

const redis = new Redis(redisPort, "127.0.0.1");
const told = { failed: 0, lost: 0, error: undefined };
const onShare = ({ state }) => {
  if (state === "lost") told.lost++;
};
const calls = [];
for (let made = 0; made < shares; made++) {
  calls.push(await contenders[contender]({ redis, onShare, ...options }));
}

async function caller(call) {
  for (;;) {
    try {
      await call();
    } catch (error) {
      told.failed++;
      told.error ??= String(error.message);
      // What fails at once must not starve what else goes on.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

// Some libraries leave rejections behind that nobody can catch; the calls that fail by them are counted.
process.on("unhandledRejection", (error) => {
  told.error ??= String(error.message);
});
process.on("message", ({ go }) => {
  if (go) {
    for (const call of calls) for (let started = 0; started < callers; started++) caller(call);
  }
  process.send({ commands, ...told });
});
process.on("disconnect", () => process.exit(0));
await redis.ping();
process.send({});

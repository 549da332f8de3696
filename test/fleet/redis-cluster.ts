import { Redis } from "ioredis";
import { freePort, type RedisServer, startRedis } from "../../scripts/redis-server.mjs";
import { pause } from "./fleet.js";

/** A Redis Cluster of a test's own: some masters, each with a part of the slots. */
export interface RedisCluster {
  readonly ports: readonly number[];
  /** Runs it on each master. */
  onEach<T>(ask: (redis: Redis) => Promise<T>): Promise<T[]>;
  /** Stops the process of this master without ending it; and lets it go on. */
  hang(index: number): void;
  goOn(index: number): void;
  kill(): Promise<void>;
}

const slots = 16_384;

export async function startCluster(masters = 3): Promise<RedisCluster> {
  const servers: RedisServer[] = [];
  const busPorts: number[] = [];
  for (let index = 0; index < masters; index++) {
    const busPort = await freePort();
    busPorts.push(busPort);
    // The bus is by default 10,000 above the port, which may be more than there are.
    const options = ["--cluster-enabled", "yes", "--cluster-port", String(busPort)];
    servers.push(await startRedis(undefined, ...options));
  }
  const onEach = async <T>(ask: (redis: Redis, index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(
      servers.map(async ({ port }, index) => {
        const redis = new Redis(port, "127.0.0.1");
        try {
          return await ask(redis, index);
        } finally {
          redis.disconnect();
        }
      }),
    );
  await onEach(async (redis, index) => {
    const from = Math.floor((slots * index) / masters);
    const to = Math.floor((slots * (index + 1)) / masters) - 1;
    await redis.call("CLUSTER", "ADDSLOTSRANGE", String(from), String(to));
    // Two masters that begin with one epoch of the configuration would have to agree on it first.
    await redis.call("CLUSTER", "SET-CONFIG-EPOCH", String(index + 1));
  });
  const [first] = servers as [RedisServer];
  await onEach(async (redis, index) => {
    if (index > 0) await redis.call("CLUSTER", "MEET", "127.0.0.1", String(first.port), String(busPorts[0]));
  });
  const endsAt = performance.now() + 30_000;
  for (;;) {
    const states = await onEach(async (redis) => String(await redis.cluster("INFO")));
    const isWhole = (text: string) =>
      text.includes("cluster_state:ok") && text.includes(`cluster_known_nodes:${masters}`);
    if (states.every(isWhole)) break;
    if (performance.now() > endsAt) throw new Error("the nodes of the cluster did not find each other");
    await pause(50);
  }
  return {
    ports: servers.map(({ port }) => port),
    onEach,
    hang: (index) => servers[index]?.pause(),
    goOn: (index) => servers[index]?.resume(),
    async kill() {
      await Promise.all(servers.map((server) => server.kill()));
    },
  };
}

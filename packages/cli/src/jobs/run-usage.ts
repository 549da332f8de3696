import type { Client } from "@runwire/runzero";
import { cheapestCall } from "../checks/runzero-key.js";
import type { OutputOptions } from "../output-options.js";
import type { System } from "../systems.js";
import { writeAnswer } from "../write-answer.js";
import { runJob } from "./job.js";

/** Makes the cheapest call that the key can make, and prints the budget that its answer tells. */
export async function showUsage(system: System, options: OutputOptions): Promise<void> {
  await runJob<Client<"token">>(system, options, async ({ client, output, path, note }) => {
    note("asks for the budget");
    await cheapestCall(client);
    const { usage } = client;
    if (usage === undefined) throw new Error("the console has not told a daily budget");
    const { observedAt, ...told } = usage;
    const answer = { ...told, observedAt: new Date(observedAt).toISOString() };
    await writeAnswer(output, path !== undefined, answer, options);
  });
}

import type { Operation } from "@runwire/core";
import { table } from "../call/describe-operation.js";
import { deliver } from "../delivery.js";
import { openClient } from "../open-client.js";
import type { OutputOptions } from "../output-options.js";
import type { System } from "../systems.js";
import { printable } from "../terminal.js";
import { writeAnswer } from "../write-answer.js";
import { identify } from "./identify.js";

/** How many operations of a group a kind of key may call. */
export interface Reach {
  readonly group: string;
  readonly callable: number;
  readonly all: number;
}

/** What a kind of key may call, group by group, by the documented kinds. */
export function reachOf(operations: Readonly<Record<string, Operation>>, kind: string): readonly Reach[] {
  const groups = new Map<string, { callable: number; all: number }>();
  for (const { group, credentials } of Object.values(operations)) {
    const reach = groups.get(group) ?? { callable: 0, all: 0 };
    reach.all++;
    if (credentials.length === 0 || credentials.includes(kind)) reach.callable++;
    groups.set(group, reach);
  }
  return [...groups].map(([group, reach]) => ({ group, ...reach }));
}

/** `runwire whoami`. */
export async function showIdentity(system: System, options: OutputOptions): Promise<void> {
  await deliver(options, async (delivery) => {
    const { output, path } = delivery;
    delivery.show(() => ({ note: `asks ${system.title}` }));
    const { kind, who, facts } = await identify(system, await openClient(system, delivery));
    const reach = reachOf(await system.operations(), kind);
    if (options.format !== undefined || options.select !== undefined)
      return writeAnswer(
        output,
        path !== undefined,
        { system: system.name, kind, who, ...facts, groups: reach },
        options,
      );
    const rows = Object.entries(facts).map(([name, value]) => [name, printable(String(value))]);
    const lines = [`${system.title}: ${printable(who)}`, table([...rows, ...reachRows(reach, system)])];
    await output.write(Buffer.from(`${lines.join("\n")}\n`));
  });
}

/** What a kind of key may call, as rows; and that this is not the last word, where roles decide as well. */
export function reachRows(reach: readonly Reach[], { hasRoles }: Pick<System, "hasRoles">): string[][] {
  const callable = reach.reduce((sum, one) => sum + one.callable, 0);
  const all = reach.reduce((sum, one) => sum + one.all, 0);
  const some = reach
    .filter((one) => one.callable > 0)
    .map((one) => (one.callable === one.all ? one.group : `${one.group} (${one.callable} of ${one.all})`));
  const none = reach.filter((one) => one.callable === 0).map((one) => one.group);
  const those =
    callable === all ? `all ${all} operations` : `${callable} of ${all} operations: ${some.join(", ")}`;
  return [
    hasRoles ? ["this kind of key", `may call ${those}; its roles may allow less`] : ["may call", those],
    ...(none.length > 0 ? [["not", none.join(", ")]] : []),
  ];
}

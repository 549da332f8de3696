import { commandShare } from "./command-share.js";
import type { Delivery } from "./delivery.js";
import { settingsOf } from "./settings/system-settings.js";
import { type LoginInUse, useLogin } from "./settings/use-login.js";
import type { System } from "./systems.js";
import { UsageError } from "./usage-error.js";

/** A client of a system, for one command: signed in by the environment or the stored login. */
export async function openClient<Client extends object>(
  system: System,
  { transport, listeners, signal }: Pick<Delivery, "transport" | "listeners" | "signal">,
): Promise<Client> {
  const login = await useLogin(system.name);
  if (login.from === "nowhere") throw new UsageError(missingLogin(system, login));
  const share = commandShare(system.name);
  const given = { fetch: transport, on: listeners, signal, ...(share !== undefined && { share }) };
  return (await system.open(given)) as Client;
}

/** What is missing, and the two ways to give it. */
export function missingLogin({ name, title }: System, { instead }: LoginInUse): string {
  const ways = settingsOf(name).forms.map(({ needs }) => needs.join(" and "));
  const set = instead.length === 0 ? "" : `; ${instead.join(" and ")} alone is not enough`;
  const kept =
    instead.length === 0 ? "" : " (a stored login is left alone while one of these variables is set)";
  return `no credential for ${title}${set}: set ${ways.join(", or ")}, or run: runwire login ${name}${kept}`;
}

import { commandShare } from "./command-share.js";
import type { Delivery } from "./delivery.js";
import { namedProxy, proxyAddress } from "./proxy-for.js";
import { checkAddresses } from "./settings/check-address.js";
import { settingsOf } from "./settings/system-settings.js";
import { type LoginInUse, useLogin } from "./settings/use-login.js";
import type { System } from "./systems.js";
import { UsageError } from "./usage-error.js";

/** A client of a system, for one command: signed in by the environment or the stored login. */
export async function openClient<Client extends object>(
  system: System,
  { transport, listeners, signal }: Pick<Delivery, "transport" | "listeners" | "signal">,
): Promise<Client> {
  const login = await useLogin(system.name, process.env, signal);
  if (login.from === "nowhere") throw new UsageError(missingLogin(system, login));
  checkSettings(system);
  const share = commandShare(system.name);
  const given = { fetch: transport, on: listeners, signal, ...(share !== undefined && { share }) };
  return (await system.open(given)) as Client;
}

/** What is wrong with an address is told by its variable's name, before anything is sent. */
function checkSettings({ name, urlVariable, defaultUrl }: System): void {
  const textOf = (variable: string) => process.env[variable]?.trim() || undefined;
  checkAddresses(settingsOf(name).variables, textOf);
  const proxy = namedProxy(new URL(textOf(urlVariable) ?? defaultUrl ?? ""));
  if (proxy !== undefined) proxyAddress(proxy);
}

/** What is missing, and the two ways to give it. */
export function missingLogin({ name, title }: System, { instead }: LoginInUse): string {
  const ways = settingsOf(name).forms.map(({ needs }) => needs.join(" and "));
  const set = instead.length === 0 ? "" : `; ${instead.join(" and ")} alone is not enough`;
  const kept =
    instead.length === 0 ? "" : " (a stored login is left alone while one of these variables is set)";
  return `no credential for ${title}${set}: set ${ways.join(", or ")}, or run: runwire login ${name}${kept}`;
}

import { credentialsPath, readCredentials } from "./credentials-file.js";
import { secretFromCommand } from "./secret-command.js";
import { type SystemName, settingsOf } from "./system-settings.js";

/** Where the settings of a command come from. */
export interface LoginInUse {
  readonly from: "environment" | "file" | "nowhere";
  readonly path: string;
  /** The variables that are set now, from wherever. */
  readonly set: readonly string[];
  /** Variables of the environment because of which a login in the file is not used. */
  readonly instead: readonly string[];
}

/**
 * Completes the environment of this process by the login that `runwire login` has stored. A credential and the address
 * that it is for belong together: where a variable of either is in the environment, nothing of the login is used, so
 * that a stored secret is never sent to an address that it was not stored for.
 */
export async function useLogin(
  system: SystemName,
  env: NodeJS.ProcessEnv = process.env,
  signal?: AbortSignal,
): Promise<LoginInUse> {
  const { variables } = settingsOf(system);
  const path = credentialsPath(env);
  const isSet = (name: string): boolean => Boolean(env[name]?.trim());
  const instead = variables
    .filter(({ part, name }) => part !== "rest" && isSet(name))
    .map(({ name }) => name);
  const done = (from: LoginInUse["from"]): LoginInUse => ({
    from,
    path,
    set: variables.map(({ name }) => name).filter(isSet),
    instead,
  });
  if (instead.length > 0) {
    const whole = settingsOf(system).forms.some(({ needs }) => needs.every(isSet));
    return done(whole ? "environment" : "nowhere");
  }
  const stored = await readCredentials(path);
  let used = false;
  for (const { name } of variables) {
    if (isSet(name)) continue;
    const command = stored.get(`${name}_COMMAND`);
    const value = command === undefined ? stored.get(name) : await secretFromCommand(command, name, signal);
    if (value === undefined) continue;
    env[name] = value;
    used = true;
  }
  return done(used ? "file" : "nowhere");
}

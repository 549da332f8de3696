import { createInterface } from "node:readline";
import { identify } from "../checks/identify.js";
import { deliver, say } from "../delivery.js";
import { openClient } from "../open-client.js";
import { systemNamed } from "../systems.js";
import { UsageError } from "../usage-error.js";
import { ask, askSecret } from "./ask.js";
import { checkAddresses } from "./check-address.js";
import { credentialsPath, readCredentials, writeCredentials } from "./credentials-file.js";
import { secretFromCommand } from "./secret-command.js";
import { type CredentialForm, type SystemName, settingsOf, type Variable } from "./system-settings.js";

/** The options of `runwire login`, parsed. */
export interface LoginOptions {
  readonly kind?: string;
  readonly command?: string;
  readonly url?: string;
  readonly check: boolean;
  readonly ca?: string;
}

/** Asks for a credential, checks it with a call, and stores it. */
export async function runLogin(name: SystemName, options: LoginOptions): Promise<void> {
  const path = credentialsPath();
  const stored = await readCredentials(path);
  const form = await formOf(name, options);
  const values = await gather(name, form, options);
  const { variables } = settingsOf(name);
  checkAddresses(variables, (each) => values.get(each));
  if (options.check) await check(name, values, options);
  const own = new Set(variables.flatMap((one) => [one.name, `${one.name}_COMMAND`]));
  const others = [...stored].filter(([key]) => !own.has(key));
  await writeCredentials(path, new Map([...others, ...values]));
  say(`Stored in ${path}, readable by you alone.`);
  const set = variables.map((one) => one.name).filter((one) => process.env[one]?.trim());
  if (set.length > 0)
    say(`As long as ${set.join(" and ")} ${set.length === 1 ? "is" : "are"} set, it is not used.`);
}

/** Forgets what is stored for a system. */
export async function runLogout(name: SystemName): Promise<void> {
  const path = credentialsPath();
  const stored = await readCredentials(path);
  const own = new Set(settingsOf(name).variables.flatMap((one) => [one.name, `${one.name}_COMMAND`]));
  const rest = [...stored].filter(([key]) => !own.has(key));
  if (rest.length === stored.size) return say(`Nothing was stored for ${name}.`);
  await writeCredentials(path, new Map(rest));
  say(
    `Removed from ${path}. The key itself still works: revoke it where it was made, if it is no longer needed.`,
  );
}

async function formOf(name: SystemName, { kind }: LoginOptions): Promise<CredentialForm> {
  const { forms } = settingsOf(name);
  const kinds = forms.map((form) => form.name);
  if (kind !== undefined) {
    const form = forms.find((one) => one.name === kind);
    if (form === undefined)
      throw new UsageError(`${name} has no credential of kind ${kind}; it has ${kinds.join(", ")}`);
    return form;
  }
  if (forms.length === 1 || !process.stdin.isTTY) return forms[0] as CredentialForm;
  for (const [index, form] of forms.entries()) say(`  ${index + 1}  ${form.title}`);
  for (;;) {
    const answer = (await ask("Which? [1] ")) || "1";
    const form = forms[Number(answer) - 1] ?? forms.find((one) => one.name === answer);
    if (form !== undefined) return form;
    say(`Give a number from 1 to ${forms.length}.`);
  }
}

/** The settings of a form, by the names of their variables: what is needed, and what was given beside. */
async function gather(
  name: SystemName,
  { needs, may }: CredentialForm,
  { command, url }: LoginOptions,
): Promise<Map<string, string>> {
  const { variables } = settingsOf(name);
  const wanted = variables.filter((one) => needs.includes(one.name) || may.includes(one.name));
  const input = process.stdin.isTTY ? undefined : lines();
  const values = new Map<string, string>();
  for (const variable of wanted) {
    const required = needs.includes(variable.name);
    if (variable.part === "address" && url !== undefined && variable.name.endsWith("_URL")) {
      if (!variable.name.endsWith("AUTH_URL")) values.set(variable.name, url);
      continue;
    }
    if (variable.secret && command !== undefined) {
      await secretFromCommand(command, variable.name);
      values.set(`${variable.name}_COMMAND`, command);
      continue;
    }
    // From a pipe only what is needed is read, so that a script knows what its lines are.
    if (input !== undefined && !required) continue;
    const value = input === undefined ? await askFor(variable, required) : await nextLine(input, variable);
    if (value !== "") values.set(variable.name, value);
  }
  return values;
}

async function askFor({ name, meaning, secret }: Variable, required: boolean): Promise<string> {
  for (;;) {
    const question = `${name} (${meaning.replace(/^or /, "")})${required ? "" : ", or Enter for none"}: `;
    const value = secret ? await askSecret(question) : await ask(question);
    if (value !== "" || !required) return value;
    say(`${name} is needed.`);
  }
}

function lines(): AsyncIterator<string> {
  return createInterface({ input: process.stdin })[Symbol.asyncIterator]();
}

async function nextLine(input: AsyncIterator<string>, { name, meaning }: Variable): Promise<string> {
  const next = await input.next();
  const value = next.done ? "" : next.value.trim();
  if (value === "")
    throw new UsageError(`standard input ended before ${name} (${meaning.replace(/^or /, "")})`);
  return value;
}

/** One call with the new credential, and with nothing else of the environment. */
async function check(
  name: SystemName,
  values: ReadonlyMap<string, string>,
  options: LoginOptions,
): Promise<void> {
  const system = systemNamed(name);
  if (system === undefined) return;
  const kept = { ...process.env };
  for (const { name: variable } of settingsOf(name).variables) delete process.env[variable];
  for (const [variable, value] of values) {
    if (!variable.endsWith("_COMMAND")) process.env[variable] = value;
    else process.env[variable.replace(/_COMMAND$/, "")] = await secretFromCommand(value, variable);
  }
  try {
    await deliver({ ca: options.ca }, async (delivery) => {
      delivery.show(() => ({ note: "checks the credential" }));
      const { who } = await identify(system, await openClient(system, delivery));
      say(`Signed in: ${who}.`);
    });
  } finally {
    for (const { name: variable } of settingsOf(name).variables) {
      if (kept[variable] === undefined) delete process.env[variable];
      else process.env[variable] = kept[variable];
    }
  }
}

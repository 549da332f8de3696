import { Client } from "@runwire/runly/browser";
import type { RunlyClient } from "./runly-client.js";
import type { Settings } from "./settings.js";
import { SetupError } from "./setup-error.js";

/** One client for all elements of a page with the same settings: they share its connections and its patience. */
const clients = new Map<string, RunlyClient>();

/** The client of an element. Throws a `SetupError` that names what is missing. */
export function clientFor(tag: string, settings: Settings): RunlyClient {
  if (settings.client !== undefined) return settings.client;
  const { publishableKey, organization, url } = settings;
  if (publishableKey === undefined)
    throw missing(tag, "publishable-key", "the publishable key of an application");
  if (organization === undefined) throw missing(tag, "organization", "the id of an organization");
  const name = JSON.stringify([url, organization, publishableKey]);
  let client = clients.get(name);
  if (client === undefined) {
    client = new Client({ publishableKey, organization, ...(url !== undefined && { url }) });
    clients.set(name, client);
  }
  return client;
}

function missing(tag: string, attribute: string, what: string): SetupError {
  return new SetupError(
    `<${tag}> has no ${attribute}: give it ${what}, on the element or on a <runly-provider> around it.`,
  );
}

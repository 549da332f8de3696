import { PROVIDER_TAG, type ProvidedSettings } from "./provided-settings.js";
import type { RunlyClient } from "./runly-client.js";
import { SetupError } from "./setup-error.js";
import type { Texts } from "./texts.js";

/** What an element works with: its own attributes and properties first, then those of the provider around it. */
export interface Settings {
  readonly client: RunlyClient | undefined;
  readonly publishableKey: string | undefined;
  readonly organization: string | undefined;
  readonly environment: string | undefined;
  readonly url: string | undefined;
  readonly texts: Texts;
}

/** Reads the settings of an element. */
export function settingsOf(element: Element & ProvidedSettings): Settings {
  const provider = providerOf(element);
  const read = (name: string) => trimmed(element, name) ?? (provider && trimmed(provider, name));
  return {
    client: element.client ?? provider?.client,
    publishableKey: read("publishable-key"),
    organization: read("organization"),
    environment: read("environment"),
    url: read("url"),
    texts: { ...textsOf(provider), ...textsOf(element) },
  };
}

/** The nearest provider around an element, also beyond the shadow root that the element is in. */
export function providerOf(element: Element): (Element & ProvidedSettings) | undefined {
  let at: Node | null = outwards(element);
  while (at !== null && !(at instanceof Element && at.localName === PROVIDER_TAG)) at = outwards(at);
  return (at as Element | null) ?? undefined;
}

function outwards(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
}

/** An attribute's value without blanks around it; `undefined` where nothing is left. */
export function trimmed(element: Element, name: string): string | undefined {
  return element.getAttribute(name)?.trim() || undefined;
}

/** Reads an attribute that holds a JSON object. */
export function jsonAttribute(element: Element, name: string): Record<string, unknown> | undefined {
  const text = trimmed(element, name);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new SetupError(`The attribute ${name} of <${element.localName}> is not a JSON object.`);
}

function textsOf(element: (Element & ProvidedSettings) | undefined): Texts {
  if (element === undefined) return {};
  const texts = { ...(jsonAttribute(element, "texts") as Texts | undefined), ...element.texts };
  for (const [name, text] of Object.entries(texts) as [string, unknown][]) {
    if (text === undefined || typeof text === "string" || typeof text === "function") continue;
    throw new SetupError(`texts.${name} must be a text, got ${text === null ? "null" : typeof text}`);
  }
  return texts;
}

import { adoptProperties, attributeProperties } from "./attribute-property.js";
import { BaseElement } from "./base-element.js";
import { html } from "./html.js";
import { type ProvidedSettings, SETTINGS_CHANGED } from "./provided-settings.js";
import type { RunlyClient } from "./runly-client.js";
import { providerSheet } from "./style-sheets.js";
import type { Texts } from "./texts.js";

const ATTRIBUTES = {
  publishableKey: "publishable-key",
  organization: "organization",
  environment: "environment",
  url: "url",
};

/**
 * `<runly-provider>`: gives key, organization, environment, address and texts to the elements within it. It shows
 * nothing itself. What an element has of its own wins.
 */
export class RunlyProvider extends BaseElement implements ProvidedSettings {
  static readonly observedAttributes: readonly string[] = [...Object.values(ATTRIBUTES), "texts"];

  /** The publishable key of an application. */
  declare publishableKey: string | null;
  /** The id of the organization. */
  declare organization: string | null;
  /** The environment in which `<runly-queue-button>` queues. */
  declare environment: string | null;
  /** Where the API is; by default Runly's own address. */
  declare url: string | null;

  #client: RunlyClient | undefined;
  #texts: Texts | undefined;

  get client(): RunlyClient | undefined {
    return this.#client;
  }
  set client(client: RunlyClient | undefined) {
    this.#client = client;
    this.#tell();
  }

  get texts(): Texts | undefined {
    return this.#texts;
  }
  set texts(texts: Texts | undefined) {
    this.#texts = texts;
    this.#tell();
  }

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [providerSheet()];
    root.append(html("slot"));
  }

  connectedCallback(): void {
    adoptProperties(this, [...Object.keys(ATTRIBUTES), "client", "texts"]);
    this.#tell();
  }

  attributeChangedCallback(): void {
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event(SETTINGS_CHANGED));
  }
}
attributeProperties(RunlyProvider.prototype, ATTRIBUTES);

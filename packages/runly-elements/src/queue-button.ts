import type { Run } from "@runwire/runly/browser";
import { ActionButton } from "./action-button.js";
import { attributeProperties } from "./attribute-property.js";
import { clientFor } from "./client-for.js";
import type { RunlyClient } from "./runly-client.js";
import { COMMON_ATTRIBUTES } from "./runly-element.js";
import { jsonAttribute, type Settings, trimmed } from "./settings.js";
import { SetupError } from "./setup-error.js";

const ATTRIBUTES = {
  ...COMMON_ATTRIBUTES,
  environment: "environment",
  template: "template",
  for: "for",
  once: "once",
};

/**
 * `<runly-queue-button environment="…" template="…">`: queues a run from a template that is open to publishable keys.
 * What is written between the tags is its label.
 *
 * Events: `queued` with `detail.run`; `error` with a {@link Failure} as `detail`.
 */
export class RunlyQueueButton extends ActionButton {
  static readonly observedAttributes: readonly string[] = [...Object.values(ATTRIBUTES), "settings", "texts"];
  protected readonly properties: readonly string[] = [...Object.keys(ATTRIBUTES), "settings"];
  protected readonly labelText = "queue";
  protected override readonly retries = false;

  /** The environment in which the run is queued; a provider may give it, too. */
  declare environment: string | null;
  /** The id of the template. */
  declare template: string | null;
  /** Whether it can be pressed only once. */
  declare once: string | boolean | null;

  #settings: Record<string, unknown> | undefined;
  #request: (() => Promise<Run>) | undefined;

  /** Settings that override those of the template; as an attribute, a JSON object. */
  get settings(): Record<string, unknown> | undefined {
    return this.#settings;
  }
  set settings(settings: Record<string, unknown> | undefined) {
    this.#settings = settings;
  }

  protected update(settings: Settings): void {
    const wasSent = this.getAttribute("state") === "sent";
    this.recover();
    // Not to be pressed, as what follows may fail.
    this.show("unavailable");
    this.#request = this.#requestOf(clientFor(this.localName, settings), settings);
    this.show(wasSent ? "sent" : "ready");
  }

  protected leave(): void {}

  protected send(): Promise<Run> {
    if (this.#request === undefined) throw new SetupError(`<${this.localName}> is not set up.`);
    return this.#request();
  }

  #requestOf(client: RunlyClient, settings: Settings): () => Promise<Run> {
    const environment = settings.environment;
    const template = trimmed(this, "template");
    if (template === undefined) {
      throw new SetupError(`<${this.localName}> has no template: give it the id of a template.`);
    }
    if (environment === undefined) {
      throw new SetupError(
        `<${this.localName}> has no environment: give it the id of the environment that the template is in, on the element or on a <runly-provider> around it.`,
      );
    }
    const written = jsonAttribute(this, "settings");
    return () => {
      const own = this.#settings ?? written;
      return client.runs.queue({ environment, template, ...(own !== undefined && { settings: own }) });
    };
  }
}
attributeProperties(RunlyQueueButton.prototype, ATTRIBUTES);

import type { RunlyClient } from "./runly-client.js";
import type { Texts } from "./texts.js";

/** The tag of the provider. */
export const PROVIDER_TAG = "runly-provider";

/** The event by which a provider tells the elements within it that something changed. */
export const SETTINGS_CHANGED = "runly-settings";

/** What the provider and every element can be given as properties. */
export interface ProvidedSettings {
  /** A client to be used instead of one made from the attributes. */
  client?: RunlyClient | undefined;
  /** Texts of one's own; they win over those of the `texts` attribute. */
  texts?: Texts | undefined;
}

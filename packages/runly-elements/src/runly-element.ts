import { adoptProperties } from "./attribute-property.js";
import { BaseElement } from "./base-element.js";
import { type Failure, failureOf, failureText } from "./failure.js";
import { html, setText } from "./html.js";
import { type ProvidedSettings, SETTINGS_CHANGED } from "./provided-settings.js";
import type { RunlyClient } from "./runly-client.js";
import { providerOf, type Settings, settingsOf } from "./settings.js";
import { elementSheet } from "./style-sheets.js";
import { fill, TEXTS, type TextName, type Texts, type TextValues } from "./texts.js";

/** Attributes that every element has, by property. */
export const COMMON_ATTRIBUTES = {
  publishableKey: "publishable-key",
  organization: "organization",
  url: "url",
} as const;

/**
 * What the three elements share: when to look at their attributes again, their texts, and what becomes of an error.
 *
 * - Changes are gathered: an element that is moved, or gets five attributes at once, is refreshed once.
 * - Nothing is thrown into the page: whatever goes wrong becomes the element's failure state and its `error` event.
 */
export abstract class RunlyElement extends BaseElement implements ProvidedSettings {
  /** The publishable key of an application. */
  declare publishableKey: string | null;
  /** The id of the organization. */
  declare organization: string | null;
  /** Where the API is; by default Runly's own address. */
  declare url: string | null;

  /** The properties that may have been set before the class was there. */
  protected abstract readonly properties: readonly string[];
  /** The text that the label has where nothing is written between the tags. */
  protected abstract readonly labelText: TextName;
  protected readonly labelSlot: HTMLSlotElement = html("slot");
  /** Whether a failure comes with a button that tries again. */
  protected readonly retries: boolean = true;
  /** Where a failure is shown. */
  readonly #failure = failureBox(() => this.refresh(true));
  #client: RunlyClient | undefined;
  #texts: Texts | undefined;
  #settings: Settings | undefined;
  #provider: Element | undefined;
  #scheduled = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    root.adoptedStyleSheets = [elementSheet()];
  }

  get client(): RunlyClient | undefined {
    return this.#client;
  }
  set client(client: RunlyClient | undefined) {
    this.#client = client;
    this.#schedule();
  }

  get texts(): Texts | undefined {
    return this.#texts;
  }
  set texts(texts: Texts | undefined) {
    this.#texts = texts;
    this.#schedule();
  }

  connectedCallback(): void {
    adoptProperties(this, [...Object.keys(COMMON_ATTRIBUTES), "client", "texts", ...this.properties]);
    this.#schedule();
  }

  disconnectedCallback(): void {
    this.#schedule();
  }

  attributeChangedCallback(): void {
    this.#schedule();
  }

  /** Brings the element in line with its attributes. `again`: also where nothing has changed, after a failure. */
  protected abstract update(settings: Settings, again: boolean): void;

  /** Lets go of what is open: the element has left the page. */
  protected abstract leave(): void;

  /** Adds the common last part, the failure, to the shadow root. */
  protected compose(...parts: readonly Node[]): void {
    this.shadowRoot?.append(...parts, this.#failure.box);
  }

  /** A text in the words of the page. */
  protected text(name: TextName, values?: TextValues): string {
    const texts: Texts = this.#settings?.texts ?? {};
    const language = this.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang;
    try {
      return fill(texts[name] ?? TEXTS[name], values, language);
    } catch {
      // A function of the page's: what it should have said is shown in our words, and nothing else is kept from it.
      return fill(TEXTS[name], values, language);
    }
  }

  /** Shows a failure, and tells the page of it. The event does not bubble, so `window.onerror` never sees it. */
  protected fail(error: unknown): void {
    const failure = failureOf(error);
    // What is set up wrongly stays wrong; a button of its own is pressed again.
    const retry = failure.kind === "setup" || !this.retries ? undefined : this.text("retry");
    this.#failure.show(this.text(failureText(failure.kind)), failure.message, retry);
    this.setAttribute("state", "failure");
    this.dispatchEvent(new CustomEvent<Failure>("error", { detail: failure }));
  }

  /** Takes the failure away. */
  protected recover(): void {
    this.#failure.hide();
  }

  /** Brings the element in line with its attributes now, and never throws. */
  protected refresh(again = false): void {
    try {
      this.#listenToProvider(this.isConnected ? providerOf(this) : undefined);
      // At first too, because reading the settings may fail, and even then nothing may be without a name.
      setText(this.labelSlot, this.text(this.labelText));
      if (this.isConnected) {
        this.#settings = settingsOf(this);
        setText(this.labelSlot, this.text(this.labelText));
        this.update(this.#settings, again);
      } else {
        this.leave();
      }
    } catch (error) {
      this.leave();
      this.fail(error);
    }
  }

  readonly #schedule = (): void => {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.refresh();
    });
  };

  #listenToProvider(provider: Element | undefined): void {
    if (provider === this.#provider) return;
    this.#provider?.removeEventListener(SETTINGS_CHANGED, this.#schedule);
    provider?.addEventListener(SETTINGS_CHANGED, this.#schedule);
    this.#provider = provider;
  }
}

function failureBox(onRetry: () => void) {
  const title = html("strong", { part: "failure-title" });
  const detail = html("span", { part: "failure-detail" });
  const retry = html("button", { part: "retry", type: "button" });
  const box = html("div", { part: "failure", role: "alert" });
  retry.addEventListener("click", onRetry);
  return {
    box,
    show(titleText: string, detailText: string, retryText: string | undefined): void {
      setText(title, titleText);
      setText(detail, detailText);
      setText(retry, retryText ?? "");
      retry.hidden = retryText === undefined;
      box.append(title, detail, retry);
    },
    hide(): void {
      box.replaceChildren();
    },
  };
}

import type { Run } from "@runwire/runly/browser";
import { html, setText } from "./html.js";
import type { RunDetail } from "./runly-client.js";
import { RunlyElement } from "./runly-element.js";
import { trimmed } from "./settings.js";

/** The value of the `state` attribute of the two buttons. */
export type ButtonState = "ready" | "sending" | "sent" | "unavailable" | "failure";

/**
 * What the two buttons share: one request at a time, the new run handed to the element that `for` names, and the
 * `queued` event with `detail.run`.
 */
export abstract class ActionButton extends RunlyElement {
  readonly #button = html("button", { part: "button", type: "button" }, this.labelSlot);
  readonly #status = html("span", { part: "status", role: "status" });
  #sending = false;

  /** The id of the `<runly-run-progress>`, in the same document or shadow root, that shows the new run. */
  declare for: string | null;

  constructor() {
    super();
    // Not `disabled`, which would take the focus away from whoever has just pressed it.
    this.#button.addEventListener("click", () => void this.#press());
    this.compose(html("div", { part: "row" }, this.#button, this.#status));
  }

  /** Queues a run. */
  protected abstract send(): Promise<Run>;

  /** What becomes of the new run beside the event. */
  protected sent(run: Run): void {
    const target = this.target;
    // The attribute and not the property: the target's class may not be there yet.
    if (target !== undefined) target.setAttribute("run-id", run.id);
  }

  /** The element that `for` names, if it is there. */
  protected get target(): Element | undefined {
    const id = trimmed(this, "for");
    const root = this.getRootNode();
    if (id === undefined || !(root instanceof Document || root instanceof ShadowRoot)) return undefined;
    return root.getElementById(id) ?? undefined;
  }

  /** Shows a state, unless a request is on its way. */
  protected show(state: Exclude<ButtonState, "failure">): void {
    if (this.#sending && state !== "sending") return;
    this.setAttribute("state", state);
    setText(
      this.#status,
      state === "sending" ? this.text("sending") : state === "sent" ? this.text("sent") : "",
    );
    const pressable = state === "ready" || (state === "sent" && !this.hasAttribute("once"));
    if (pressable) this.#button.removeAttribute("aria-disabled");
    else this.#button.setAttribute("aria-disabled", "true");
  }

  async #press(): Promise<void> {
    if (this.#button.hasAttribute("aria-disabled")) return;
    let run: Run;
    try {
      this.recover();
      this.show("sending");
      this.#sending = true;
      run = await this.send();
    } catch (error) {
      this.#sending = false;
      this.show("ready");
      this.fail(error);
      return;
    }
    // It is queued, whatever becomes of the rest: shown as failed, it would be queued once more.
    this.#sending = false;
    this.show("sent");
    try {
      this.sent(run);
    } catch (error) {
      this.fail(error);
    }
    const detail: RunDetail = { run };
    this.dispatchEvent(new CustomEvent("queued", { detail, bubbles: true, composed: true }));
  }
}

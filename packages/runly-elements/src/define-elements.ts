import { PROVIDER_TAG } from "./provided-settings.js";
import { RunlyProvider } from "./provider.js";
import { RunlyQueueButton } from "./queue-button.js";
import { RunlyRequeueButton } from "./requeue-button.js";
import { RunlyRunProgress } from "./run-progress.js";

declare global {
  interface HTMLElementTagNameMap {
    "runly-provider": RunlyProvider;
    "runly-run-progress": RunlyRunProgress;
    "runly-requeue-button": RunlyRequeueButton;
    "runly-queue-button": RunlyQueueButton;
  }
}

/**
 * Makes the four tags known to the page. Calling it again does nothing, nor does it where there is no document, so
 * that it may stand in code that also renders on a server. A tag that something else has taken is left to that.
 */
export function defineElements(): void {
  const registry = globalThis.customElements;
  if (registry === undefined) return;
  // The provider first, so that its properties are there when the others ask.
  const tags: readonly (readonly [string, CustomElementConstructor])[] = [
    [PROVIDER_TAG, RunlyProvider],
    ["runly-run-progress", RunlyRunProgress],
    ["runly-requeue-button", RunlyRequeueButton],
    ["runly-queue-button", RunlyQueueButton],
  ];
  for (const [tag, element] of tags) if (registry.get(tag) === undefined) registry.define(tag, element);
}

// For pages with only <script> and data-runly-* attributes. Loading this script makes the four tags known, and puts
// an element into every place that has a data-runly-component.
import { defineElements } from "./define-elements.js";
import { mountComponents } from "./mount-components.js";

defineElements();
// Not before the page is read to its end: the key may stand on the last line.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => mountAndWatch());
else mountAndWatch();

function mountAndWatch(): void {
  mountComponents(document);
  new MutationObserver(() => mountComponents(document)).observe(document, { childList: true, subtree: true });
}

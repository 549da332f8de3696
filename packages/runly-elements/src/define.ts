// Importing this module makes the tags known: import "@runwire/runly-elements/define".
import { defineElements } from "./define-elements.js";

defineElements();

export { defineElements };

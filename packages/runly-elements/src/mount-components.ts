/** What may be mounted, by the value of `data-runly-component` in lower case and without hyphens. */
const TAGS: Readonly<Record<string, string>> = {
  runprogress: "runly-run-progress",
  requeuebutton: "runly-requeue-button",
  queuebutton: "runly-queue-button",
};

/** Names that mean the same; the short ones are those of Runly's own script. */
const ALIASES: Readonly<Record<string, string>> = {
  org: "organization",
  token: "publishable-key",
  key: "publishable-key",
};

/** What one place in the page may give to all: the nearest one around wins, else the first in the page. */
const SHARED = ["publishable-key", "organization", "environment", "url", "texts", "theme"];

/** All that may be written. Anything else stays where it is: an `onerror`, say, would become a script of whoever wrote it. */
const NAMES: ReadonlySet<string> = new Set([
  ...SHARED,
  "run-id",
  "template",
  "settings",
  "for",
  "once",
  "id",
  "label",
  "allow-retry",
]);

const PREFIX = "data-runly-";
const MOUNTED = `${PREFIX}mounted`;
let counted = 0;

/**
 * Puts an element into each `data-runly-component` that has none yet. Every other `data-runly-*` attribute that is
 * one of an element's becomes its: `data-runly-run-id` its `run-id`. `data-runly-label` is its label, and
 * `data-runly-allow-retry` puts a requeue button below a progress.
 */
export function mountComponents(root: ParentNode): void {
  for (const place of root.querySelectorAll(`[${PREFIX}component]:not([${MOUNTED}])`)) {
    place.setAttribute(MOUNTED, "");
    const component = place.getAttribute(`${PREFIX}component`) ?? "";
    const tag = TAGS[component.toLowerCase().replaceAll("-", "")];
    if (tag === undefined) {
      const known = "RunProgress, RequeueButton and QueueButton";
      console.error(`data-runly-component="${component}" is not known; there are ${known}.`, place);
      continue;
    }
    place.replaceChildren(...elementsFor(tag, place, root));
  }
}

function elementsFor(tag: string, place: Element, root: ParentNode): Element[] {
  const { label, "allow-retry": retry, ...own } = attributesOf(place);
  const attributes = { ...sharedOf(place, root), ...own };
  const element = made(tag, attributes);
  if (label !== undefined) element.textContent = label;
  if (tag !== TAGS.runprogress || retry === undefined || retry === "false") return [element];
  if (element.id === "") element.id = `runly-progress-${++counted}`;
  return [element, made("runly-requeue-button", { ...sharedOf(place, root), ...own, for: element.id })];
}

function made(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** What a place says of the element in it, by the names of the element's attributes. */
export function attributesOf(element: Pick<Element, "attributes">): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const key = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : "";
    const meant = Object.hasOwn(ALIASES, key) ? (ALIASES[key] as string) : key;
    if (NAMES.has(meant)) found[meant] = value;
  }
  return found;
}

function sharedOf(place: Element, root: ParentNode): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of SHARED) {
    const spellings = [name, ...Object.keys(ALIASES).filter((alias) => ALIASES[alias] === name)];
    const selector = spellings.map((spelling) => `[${PREFIX}${spelling}]`).join();
    const holder = place.closest(selector) ?? root.querySelector(selector);
    const value = holder && attributesOf(holder)[name];
    if (value) found[name] = value;
  }
  return found;
}

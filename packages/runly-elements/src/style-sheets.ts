/**
 * The looks of the elements. Colours follow the page's `color-scheme` (or the `theme` attribute, `light` or `dark`),
 * each can be replaced by a custom property, and everything has a part. Every text has a contrast of 4.5:1 or more on
 * white and on black-grey (#121417), every bar 3:1 or more against its track: so nothing is made paler by opacity.
 *
 * Constructed sheets, because a page's Content-Security-Policy may forbid <style>.
 */
const ELEMENT = `
:host {
  display: block;
  margin-block: 0.5em;
  font: var(--runly-font, inherit);
  line-height: 1.4;
  color: var(--runly-text, light-dark(#1b1f24, #e6e8eb));
  --accent: var(--runly-accent, light-dark(#0b57d0, #8ab4f8));
  --on-accent: var(--runly-on-accent, light-dark(#fff, #0a2149));
  --success: var(--runly-success, light-dark(#1a7f37, #57c26b));
  --danger: var(--runly-danger, light-dark(#b3261e, #ff9b93));
  --muted: var(--runly-muted, light-dark(#57606a, #a9b1bb));
  --track: var(--runly-track, light-dark(#dfe3e8, #363c44));
  --radius: var(--runly-radius, 0.375rem);
}
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }
:host([hidden]), [hidden] { display: none !important; }
:host(runly-requeue-button[state="unavailable"]:not(:focus-within)) { display: none; }
:host(runly-queue-button), :host(runly-requeue-button) { display: inline-block; vertical-align: top; }
[part="header"], [part="figures"] { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; }
[part="label"] { font-weight: 600; }
[part="figures"] { color: var(--muted); font-size: 0.875em; font-variant-numeric: tabular-nums; justify-content: start; }
[part="figures"] > :empty { display: none; }
[part="failures"], [part~="category-failed"] { color: var(--danger); }
:host([state="successful"]) [part="status"] { color: var(--success); }
:host(:is([state="failed"], [state="timed-out"], [state="errored"], [state="partly-successful"])) [part="status"] { color: var(--danger); }
[part="track"] {
  display: flex;
  overflow: hidden;
  block-size: var(--runly-height, 0.5rem);
  margin-block: 0.375em;
  border-radius: var(--radius);
  background: var(--track);
}
[part~="bar"] { inline-size: 0; transition: inline-size 0.2s; }
[part~="bar-success"] { background: var(--accent); }
:host(:is([state="successful"], [state="partly-successful"])) [part~="bar-success"] { background: var(--success); }
:host(:is([state="failed"], [state="timed-out"], [state="errored"], [state="cancelled"])) [part~="bar-success"] { background: var(--muted); }
[part~="bar-failed"] { background: var(--danger); }
/* One failure among thousands is seen, too, and not by its colour alone. */
[part~="bar-failed"][data-any] { min-inline-size: 0.25rem; margin-inline-start: 2px; }
[data-moving]::before {
  content: "";
  inline-size: 30%;
  background: var(--accent);
  border-radius: inherit;
  animation: move 1.6s ease-in-out infinite;
}
@keyframes move { from { margin-inline-start: -30%; } to { margin-inline-start: 100%; } }
[part="details"] { font-size: 0.875em; }
[part="details-summary"] { cursor: pointer; inline-size: fit-content; color: var(--muted); }
[part="categories"] { margin: 0.25em 0 0; padding: 0; list-style: none; }
[part="categories"] li { display: flex; justify-content: space-between; gap: 1em; }
[part="row"] { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 0.75em; }
button {
  font: inherit;
  cursor: pointer;
  padding: 0.4em 0.9em;
  border: 1px solid var(--accent);
  border-radius: var(--radius);
  background: var(--accent);
  color: var(--on-accent);
}
button:hover { filter: brightness(1.08); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button[aria-disabled] { cursor: default; filter: none; background: var(--track); border-color: var(--track); color: var(--muted); }
[part="row"] [part="status"] { color: var(--muted); font-size: 0.875em; }
[part="failure"]:not(:empty) {
  display: flex;
  flex-direction: column;
  align-items: start;
  gap: 0.25em;
  margin-block-start: 0.375em;
  padding-inline-start: 0.75em;
  border-inline-start: 3px solid var(--danger);
}
[part="failure-title"] { color: var(--danger); }
[part="failure-detail"] { color: var(--muted); font-size: 0.875em; overflow-wrap: anywhere; }
[part="retry"] { background: none; color: var(--accent); padding-block: 0.2em; font-size: 0.875em; }
:host([state="failure"]) :is([part="track"], [part="figures"], [part="header"] [part="status"]) { display: none; }
@media (prefers-reduced-motion: reduce) {
  [part~="bar"] { transition: none; }
  /* Stripes, because a full bar would look like the end. */
  [data-moving]::before {
    animation: none;
    inline-size: 100%;
    background: repeating-linear-gradient(90deg, var(--accent) 0 0.5rem, transparent 0.5rem 1rem);
  }
}
@media (forced-colors: active) {
  :host { --accent: Highlight; --success: Highlight; --muted: GrayText; --danger: CanvasText; }
  [part="track"] { border: 1px solid CanvasText; }
  [part~="bar"], [data-moving]::before { forced-color-adjust: none; }
  button[aria-disabled] { color: GrayText; border-color: GrayText; }
}
`;

const made = new Map<string, CSSStyleSheet>();

/** The sheet of the three elements. */
export const elementSheet = (): CSSStyleSheet => sheetOf(ELEMENT);

/** The provider is no box of its own. */
export const providerSheet = (): CSSStyleSheet => sheetOf(":host { display: contents; }");

/** Made at first use: there is no `CSSStyleSheet` where a page is rendered on a server. */
function sheetOf(css: string): CSSStyleSheet {
  let sheet = made.get(css);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  return sheet;
}

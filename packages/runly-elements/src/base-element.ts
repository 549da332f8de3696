/**
 * `HTMLElement`, or an empty class where there is no document: a page that is rendered on a server may import the
 * elements there, though it can only use them in the browser.
 */
export const BaseElement: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/** Makes an element with attributes and children. Text is never parsed as markup. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Sets a text where it differs: a live region speaks each time that it is written to. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

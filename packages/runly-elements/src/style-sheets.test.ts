import { afterAll, describe, expect, test, vi } from "vitest";
import { elementSheet } from "./style-sheets.js";

let css = "";
vi.stubGlobal(
  "CSSStyleSheet",
  class {
    replaceSync(text: string) {
      css = text;
    }
  },
);
elementSheet();
afterAll(() => void vi.unstubAllGlobals());

/** The pages that the colours are for; `light-dark()` has the light one first. */
const pages = { light: "#ffffff", dark: "#121417" } as const;
type Theme = keyof typeof pages;

/** The colours of the sheet by their names, as they are where the page sets none of its own. */
function coloursOf(theme: Theme): Record<string, string> {
  const found = css.matchAll(/--([\w-]+): var\(--runly-[\w-]+, light-dark\((#\w+), (#\w+)\)\);/g);
  const colours: Record<string, string> = { page: pages[theme] };
  for (const [, name = "", light = "", dark = ""] of found) colours[name] = theme === "light" ? light : dark;
  const [, light = "", dark = ""] =
    /\n {2}color: var\(--runly-text, light-dark\((#\w+), (#\w+)\)\)/.exec(css) ?? [];
  return { ...colours, text: theme === "light" ? light : dark };
}

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((each) => each + each) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("the measure is that of WCAG", () => {
  expect(contrast("#000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#fff")).toBeCloseTo(4.48, 2);
});

describe.each<Theme>(["light", "dark"])("on a %s page", (theme) => {
  const colours = coloursOf(theme);
  const between = (one: string, other: string) => contrast(colours[one] as string, colours[other] as string);

  test.each([
    ...["text", "muted", "success", "danger", "accent"].map((text) => [text, "page"] as const),
    ["on-accent", "accent"] as const,
    // The label of a button that cannot be pressed now.
    ["muted", "track"] as const,
  ])("text in the colour %s has 4.5:1 on %s", (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["accent", "success", "muted", "danger"])(
    "a bar in the colour %s has 3:1 on its track",
    (bar) => {
      expect(between(bar, "track")).toBeGreaterThanOrEqual(3);
    },
  );
});

test("no colour is made paler by opacity, which would take its contrast away", () => {
  expect(css).not.toMatch(/opacity|color-mix/);
});

test("whatever moves stands still under reduced motion, and a bar of unknown length does not look full", () => {
  const still = /@media \(prefers-reduced-motion: reduce\) \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? "";
  expect(still).toMatch(/\[part~="bar"\] \{ transition: none; \}/);
  expect(still).toMatch(/\[data-moving\]::before \{\s+animation: none;[^}]*repeating-linear-gradient/);
  // Nothing else moves: what is added has to be stilled there, too.
  expect(css.match(/(animation|transition): (?!none)/g)).toHaveLength(2);
});

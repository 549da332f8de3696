import { textIn } from "../../body.js";
import { refuse } from "../problem.js";
import { pngSize } from "./png.js";
import type { CustomIntegration } from "./things.js";

/** The side of the largest icon. */
const LARGEST_ICON = 256;

/**
 * The settings of a custom integration that a body names.
 *
 * @param others all custom integrations but the one that is changed
 * @throws Refusal 422 with what is wrong: the vendor declares it, and answers bad icons and names so or with 400
 */
export function readIntegrationSettings(
  body: Record<string, unknown>,
  others: Iterable<CustomIntegration>,
): Partial<CustomIntegration> {
  const settings: Partial<CustomIntegration> = {};
  const name = textIn(body, "name");
  if (name !== undefined) {
    if (name === "" || /\s/.test(name))
      refuse(422, "name must not be empty and must not contain white space");
    for (const other of others)
      if (other.name === name) refuse(422, `a custom integration with the name ${name} exists already`);
    settings.name = name;
  }
  const description = textIn(body, "description");
  if (description !== undefined) settings.description = description;
  const icon = textIn(body, "icon");
  if (icon) {
    checkIcon(icon);
    settings.icon = icon;
  }
  return settings;
}

function checkIcon(icon: string): void {
  const size = pngSize(bytesOf(icon));
  const fits =
    size && Math.min(size.width, size.height) > 0 && Math.max(size.width, size.height) <= LARGEST_ICON;
  if (!fits)
    refuse(
      422,
      `icon must be a PNG of at most ${LARGEST_ICON}x${LARGEST_ICON} pixels` +
        (size ? `, this one has ${size.width}x${size.height}` : ""),
    );
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    refuse(422, "icon is not base64");
  }
}

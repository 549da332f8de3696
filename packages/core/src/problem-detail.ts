/** The members in which servers put a sentence for people, best first. runZero uses the first four. */
const members = ["detail", "message", "error_description", "error", "title"] as const;

/**
 * One sentence out of an error's body, whatever its shape: an HTML page gives its title or its first words, the XML of
 * a storage its code and message.
 *
 * @param isHtml Whether the answer's media type says HTML; a page that does not say so is known by its elements.
 */
export function problemDetail(body: unknown, isHtml = false): string | undefined {
  if (typeof body === "string") return body === "" ? undefined : textDetail(body, isHtml);
  if (typeof body !== "object" || body === null) return undefined;
  for (const member of members) {
    const value = (body as Record<string, unknown>)[member];
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

function textDetail(text: string, saysHtml: boolean): string {
  const markup = /^\s*</.test(text);
  const html = markup && (saysHtml || /<(!doctype html|html|head|title|body)\b/i.test(text));
  const told = html ? elementText(text, "title") : markup ? storageRefusal(text) : undefined;
  const words = (told ?? text.replace(/<(script|style)[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
  const short = words.length > 160 ? `${words.slice(0, 160)}…` : words;
  return html ? `an HTML page, "${short}"; a proxy or a sign-in page may stand before the API` : short;
}

/** S3 and those that speak like it, Azure and Google among them, put the reason into these two elements. */
function storageRefusal(xml: string): string | undefined {
  const parts = [elementText(xml, "Code"), elementText(xml, "Message")].filter(Boolean);
  return parts.length > 0 ? parts.join(": ") : undefined;
}

function elementText(text: string, name: string): string | undefined {
  return new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, "i").exec(text)?.[1];
}

/** The members in which servers put a sentence for people, best first. runZero uses the first four. */
const members = ["detail", "message", "error_description", "error", "title"] as const;

/** One sentence out of an error's body, whatever its shape: an HTML page gives its title or its first words. */
export function problemDetail(body: unknown): string | undefined {
  if (typeof body === "string") return body === "" ? undefined : textDetail(body);
  if (typeof body !== "object" || body === null) return undefined;
  for (const member of members) {
    const value = (body as Record<string, unknown>)[member];
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

function textDetail(text: string): string {
  const html = /^\s*</.test(text);
  const title = html ? /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1] : undefined;
  const words = (title ?? text.replace(/<(script|style)[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
  const short = words.length > 160 ? `${words.slice(0, 160)}…` : words;
  return html ? `an HTML page, "${short}"; a proxy or a sign-in page may stand before the API` : short;
}

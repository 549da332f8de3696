/**
 * The fenced code blocks of a Markdown text. A fence may be indented, as in a list; its indent is taken off.
 * @param {string} markdown
 * @returns {{ language: string, words: string[], line: number, code: string }[]} `words` are those after the
 *   language; `line` is the line of the opening fence, counting from 1
 */
export function codeBlocks(markdown) {
  const blocks = [];
  let open;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    if (open === undefined) {
      const fence = /^(\s*)(`{3,})([^`]*)$/.exec(text);
      if (!fence) continue;
      const [, indent, ticks, info] = fence;
      const [language = "", ...words] = info.trim().split(/\s+/);
      open = { indent: indent.length, ticks, block: { language, words, line: index + 1 }, lines: [] };
    } else if (text.trim() === open.ticks) {
      blocks.push({ ...open.block, code: open.lines.join("\n") });
      open = undefined;
    } else {
      open.lines.push(text.slice(Math.min(open.indent, text.length - text.trimStart().length)));
    }
  }
  if (open !== undefined) throw new Error(`the code block opened in line ${open.block.line} is not closed`);
  return blocks;
}

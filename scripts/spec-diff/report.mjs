import { describeDifference } from "./describe-difference.mjs";

/** The lines that the command prints. */
export function report(comparison, { system, all }) {
  const { unexplained, explained, unrecorded, unfit } = comparison;
  const describe = (difference) => describeDifference(difference, comparison);
  const lines = unexplained.map(describe);
  if (all) {
    for (const id of new Set(explained.map((difference) => difference.id))) {
      const own = explained.filter((difference) => difference.id === id);
      lines.push("", `explained by ${id}:`, ...own.map((difference) => `  ${describe(difference)}`));
    }
    if (unrecorded.length > 0) {
      lines.push(
        "",
        "details that our inventory does not record:",
        ...unrecorded.map((each) => `  ${describe(each)}`),
      );
    }
    if (unfit.length > 0) {
      lines.push("", "do not fit this document:", ...unfit.map((problem) => `  ${problem}`));
    }
  }
  const hidden = all || explained.length + unrecorded.length === 0 ? "" : " (--all shows them)";
  const beside =
    unrecorded.length === 0 ? "" : `, ${count(unrecorded.length, "detail")} not in our inventory`;
  return [
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    `${count(unexplained.length, "difference")} from openapi/${system} unexplained; ` +
      `${count(explained.length, "difference")} explained by corrections.yml${beside}${hidden}`,
  ];
}

function count(number, word) {
  return `${number === 0 ? "no" : number} ${word}${number === 1 ? "" : "s"}`;
}

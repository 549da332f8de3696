import { bundle, createConfig } from "@redocly/openapi-core";

/** One object out of the several files of a document, every reference pointing into its own components. */
export async function bundleDocument(file) {
  const config = await createConfig({ rules: {} });
  const { bundle: document, problems } = await bundle({ ref: file, config });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) {
    const lines = errors.map(
      (problem) => `  ${problem.message} (${problem.location[0]?.source.absoluteRef ?? file})`,
    );
    throw new Error(`${file} cannot be bundled:\n${lines.join("\n")}`);
  }
  return document.parsed;
}

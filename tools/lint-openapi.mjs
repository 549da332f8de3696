// Lints the documents:  npm --prefix tools run lint:openapi [-- <system>…]
// Any finding fails, warnings too, so that a rule is either kept or switched off with its reason in redocly.yaml.
import { documents } from "./documents.mjs";
import { runRedocly } from "./run-redocly.mjs";

let failed = false;
for (const { name, file } of documents(process.argv.slice(2))) {
  const { status, output } = runRedocly(["lint", file, "--config", "redocly.yaml", "--format", "json"]);
  const json = output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1);
  const { problems } = status === null || json === "" ? { problems: undefined } : JSON.parse(json);
  if (problems === undefined) {
    console.error(output);
    failed = true;
    continue;
  }
  for (const { severity, ruleId, message, location } of problems) {
    const [{ source, pointer }] = location;
    console.error(`${severity} ${ruleId}: ${message}\n    ${source.ref} ${pointer ?? ""}`);
  }
  failed ||= problems.length > 0;
  console.log(`openapi/${name}: ${problems.length === 0 ? "clean" : `${problems.length} findings`}`);
}
process.exit(failed ? 1 : 0);

// Writes each document as one file:  npm --prefix tools run bundle:openapi [-- <system>…]
// The results go to tools/dist/, which is not committed.
import { join } from "node:path";
import { documents } from "./documents.mjs";
import { runRedocly } from "./run-redocly.mjs";

for (const { name, file } of documents(process.argv.slice(2))) {
  const target = join("dist", `${name}.yaml`);
  const { status, output } = runRedocly(["bundle", file, "--config", "redocly.yaml", "--output", target]);
  if (status !== 0) {
    console.error(output);
    process.exit(1);
  }
  console.log(`wrote tools/${target}`);
}

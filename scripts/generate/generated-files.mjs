import { join } from "node:path";
import { bundleDocument } from "../document/bundle-document.mjs";
import { emitAnswers } from "./emit-answers.mjs";
import { emitApi } from "./emit-api.mjs";
import { emitHelpTypes } from "./emit-help-types.mjs";
import { emitOperations } from "./emit-operations.mjs";
import { emitRequestSchemas } from "./emit-request-schemas.mjs";
import { emitSchema } from "./emit-schema.mjs";
import { emitSummaries } from "./emit-summaries.mjs";
import { operationRows } from "./operation-row.mjs";
import { systems } from "./systems.mjs";

/** Every generated file of the repository: path below the root -> text. */
export async function generatedFiles(root) {
  const files = new Map();
  for (const system of systems(root)) {
    const document = await bundleDocument(join(root, "openapi", system, "openapi.yaml"));
    const folder = `packages/${system}/src/generated`;
    const rows = operationRows(document);
    const put = (name, text) => files.set(`${folder}/${name}`, `${notice(system)}\n${text}`);
    put("schema.ts", await emitSchema(document));
    put("operations.ts", emitOperations(rows));
    put("api.ts", emitApi(rows, document.components.schemas));
    // What a page may do with a public key: its client is to load no more of the table.
    const open = rows.filter(({ row }) => row.credentials.includes("publishable"));
    if (open.length > 0) put("public-operations.ts", emitOperations(open));
    const answers = emitAnswers(system, document);
    if (answers !== undefined) put("answers.ts", answers);
    const requestSchemas = emitRequestSchemas(system, document);
    if (requestSchemas !== undefined) put("request-schemas.ts", requestSchemas);
    const command = `packages/cli/src/generated/${system}`;
    files.set(`${command}.ts`, `${notice(system)}\n${emitSummaries(document)}`);
    files.set(`${command}-help.ts`, `${notice(system)}\n${emitHelpTypes(document)}`);
  }
  return files;
}

function notice(system) {
  return `// Generated from openapi/${system} by \`npm run generate\`; never edit.\n`;
}

import { existsSync, readFileSync } from "node:fs";
import { bundleDocument } from "../document/bundle-document.mjs";
import { comparableDocument, comparableInventory } from "../document/comparable.mjs";
import { fromSwagger } from "./from-swagger.mjs";

/** The comparable facts of a document in a file or at an address: OpenAPI 3, Swagger 2 or one of our inventories. */
export async function readSpec(source) {
  const isAddress = /^https?:\/\//.test(source);
  if (!isAddress && !existsSync(source)) throw new Error(`${source} does not exist`);
  const inventory = isAddress ? undefined : readInventory(source);
  if (inventory !== undefined) return comparableInventory(inventory);
  const document = await bundleDocument(source).catch((error) => {
    throw new Error(
      `${source} cannot be read as OpenAPI 3, Swagger 2.0 or an inventory.json: ${error.message}`,
    );
  });
  if (document?.swagger === "2.0") return comparableDocument(fromSwagger(document));
  if (!/^3\./.test(document?.openapi ?? "")) {
    throw new Error(`${source} is neither OpenAPI 3 nor Swagger 2.0`);
  }
  return comparableDocument(document);
}

function readInventory(file) {
  const text = readFileSync(file, "utf8");
  if (!text.trimStart().startsWith("{")) return undefined;
  const parsed = JSON.parse(text);
  return Array.isArray(parsed.operations) && parsed.schemas !== undefined ? parsed : undefined;
}

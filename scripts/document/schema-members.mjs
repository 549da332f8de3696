import { resolve } from "./resolve.mjs";

/**
 * The properties of an object, and which of them are required: those of the schemas that it is made of included.
 *
 * @param {{ withChoices?: boolean }} [options] `withChoices`: those of each branch of a choice, too; of these only what
 * every branch asks for is required.
 */
export function schemaMembers(document, reference, options = {}) {
  const schema = resolve(document, reference) ?? {};
  const { allOf = [], oneOf = [], anyOf = [], properties = {}, required = [] } = schema;
  const members = (part) => schemaMembers(document, part, options);
  const parts = allOf.map(members);
  const choices = options.withChoices ? [...oneOf, ...anyOf].map(members) : [];
  const [first, ...others] = choices;
  const inEach = first?.required.filter((name) => others.every((one) => one.required.includes(name))) ?? [];
  return {
    properties: Object.assign({}, ...[...parts, ...choices].map((one) => one.properties), properties),
    required: [...parts.flatMap((part) => part.required), ...required, ...inEach],
  };
}

/** The schema of what an operation is sent with, as its first media type says. */
export function bodySchema(document, operation) {
  const [content] = Object.values(resolve(document, operation.requestBody)?.content ?? {});
  return content?.schema;
}

// The titles of the tests in a file, read from its syntax: a name in a comment, in a variable or in an assertion is none.
import ts from "typescript";

const ROOTS = new Set(["describe", "it", "suite", "test"]);
const NOT_RUN = new Set(["skip", "skipIf", "runIf", "todo", "fails"]);

/**
 * Each title with whether its test runs. A title that is put together is given as its fixed parts, with `…` for what
 * is not fixed. One that is skipped, is to be done or is expected to fail does not run, nor does what stands in it.
 * @returns {{ title: string, runs: boolean }[]}
 */
export function testTitles(source) {
  const file = ts.createSourceFile("test.ts", source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node, runs) => {
    const words = ts.isCallExpression(node) ? wordsOf(node.expression) : undefined;
    const isTest = words !== undefined && ROOTS.has(words[0]) && node.arguments.length > 0;
    const here = runs && !(isTest && words.some((word) => NOT_RUN.has(word)));
    if (isTest) found.push(...titlesOf(node, words).map((title) => ({ title, runs: here })));
    ts.forEachChild(node, (child) => visit(child, here));
  };
  visit(file, true);
  return found;
}

/** `test.each(rows)` as its words, "test" and "each"; undefined for what is called otherwise. */
function wordsOf(callee) {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) {
    const words = wordsOf(callee.expression);
    return words && [...words, callee.name.text];
  }
  if (ts.isCallExpression(callee)) return wordsOf(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return wordsOf(callee.tag);
  return undefined;
}

function titlesOf(call, words) {
  const [first] = call.arguments;
  const last = words.at(-1);
  // The rows of a table: their texts go into the titles.
  if ((last === "each" || last === "for") && ts.isPropertyAccessExpression(call.expression)) {
    return textsIn(first);
  }
  const title = textOf(first);
  return title === undefined ? textsIn(tableOf(first)) : [title];
}

function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
}

/** Of `for (const [name] of rows) test(name, …)`: the rows, written there or as a constant of the file. */
function tableOf(node) {
  if (!ts.isIdentifier(node)) return undefined;
  for (let at = node.parent; at; at = at.parent) {
    if (!ts.isForOfStatement(at) || !at.initializer.getText().includes(node.text)) continue;
    return constantOf(at.expression);
  }
  return undefined;
}

function constantOf(node) {
  if (!ts.isIdentifier(node)) return node;
  for (const statement of node.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find(({ name }) => name.getText() === node.text);
    if (found?.initializer) return found.initializer;
  }
  return undefined;
}

function textsIn(node) {
  if (node === undefined) return [];
  const start = constantOf(node) ?? node;
  const texts = [];
  const visit = (each) => {
    if (ts.isStringLiteralLike(each)) texts.push(each.text);
    else if (!ts.isFunctionLike(each)) ts.forEachChild(each, visit);
  };
  visit(start);
  return texts;
}

import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds on a page, every rule and every shadow root, in lines that say where and what. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${JSON.stringify(node.target)}: ${node.failureSummary}`),
  );
}

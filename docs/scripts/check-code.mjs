// The code that the playground shows compiles, for every operation, with the example that it is filled with: once for
// one call, once for several, and with all pages where there are some.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError, ROOT, run } from "../../scripts/setup.mjs";

/** Throws with the compiler's words where a piece does not compile; gives how many pieces there are. */
export async function checkCode(playground, cards) {
  // Inside the repository, so that the packages resolve by name as they do for a user. Ignored by git.
  const folder = join(ROOT, ".tmp/playground");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let pieces = 0;
  for (const system of playground.systemNames) {
    const bodies = [];
    for (const card of cards[system]) {
      if (card.takesFile) continue;
      for (const [calls, all] of [
        [1, false],
        [7, false],
        ...(card.pages
          ? [
              [1, true],
              [7, true],
            ]
          : []),
      ]) {
        const code = playground.callCode(system, card, { given: card.example, calls, all });
        bodies.push(`// ${card.id}\n{\n${code.replace(/^import .*\n\n/, "")}}\n`);
      }
    }
    pieces += bodies.length;
    writeFileSync(
      join(folder, `${system}.ts`),
      `import { Client } from "@runwire/${system}";\n${bodies.join("")}`,
    );
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const compilerOptions = { noEmit: true };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions, include: ["*.ts"] }),
  );
  try {
    await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder], {
      quiet: true,
    });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new Error(`the playground shows code that does not compile:\n${error.output}`);
  }
  rmSync(folder, { recursive: true });
  return pieces;
}

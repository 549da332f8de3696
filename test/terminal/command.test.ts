import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BIN, type Mock, requireBuild, startMock } from "../e2e/command.js";
import { inTerminal } from "./in-terminal.js";

// The command in a real terminal, a pseudo-terminal of the system, at the keyboard of which somebody sits.

let mock: Mock;
let narrow: Mock;
let folder: string;
beforeAll(async () => {
  requireBuild();
  mock = await startMock(["--assets", "300"]);
  // Of 300 assets, 50 a page: six requests and a token, where the server takes five in two seconds.
  narrow = await startMock(["--assets", "300", "--window", "5/2"]);
  // What is drawn is the same for a command that keeps to itself, and other commands do not change when it waits.
  Object.assign(narrow.env, { RUNWIRE_SHARE: "off" });
});
afterAll(() => Promise.all([mock.stop(), narrow.stop()]));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-terminal-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const exportTo = (path: string) => ["runzero", "export", "assets", "--page-size", "50", "-o", path];

describe("runwire in a terminal", () => {
  it("draws progress and waits in one line, fits it to a window that is resized, and leaves only the summary", async () => {
    // Refused whatever the machine's load; how often a window refuses depends on how fast the requests come.
    const refusing = await startMock(["--assets", "300", "--fault", "429:3@exportAssetsJSON"]);
    const shown = await inTerminal(exportTo(join(folder, "assets.jsonl")), {
      env: refusing.env,
      columns: 100,
      steps: [{ after: "429", resize: 30 }],
    }).finally(() => refusing.stop());
    expect(shown.code).toBe(0);
    const bars = shown.drawn.filter(({ text }) => text.startsWith("["));
    expect(bars.some(({ text }) => /\d+ records/.test(text))).toBe(true);
    expect(bars.some(({ text }) => /waits \d s: refused with 429/.test(text))).toBe(true);
    expect(shown.screen).toHaveLength(2);
    expect(shown.screen[0]).toMatch(/^300 records, .* 1 x 429, 1 token$/);
    expect(shown.screen[1]).toBe("");
    // The summary is the last that is written: nothing is drawn below it, not even for a moment.
    const words = shown.drawn.filter(({ text }) => text !== "");
    expect(words.at(-1)?.text).toBe(shown.screen[0]);
    // Lines that were on their way while the window changed are still of the old width; from the first that fits
    // on, all do.
    const narrowed = words.slice(0, -1).filter(({ columns }) => columns === 30);
    const after = narrowed.slice(narrowed.findIndex(({ text }) => text.length < 30));
    expect(after.length).toBeGreaterThan(0);
    for (const { text, columns } of [...bars.filter((bar) => bar.columns === 100), ...after])
      expect(text.length, text).toBeLessThan(columns);
    expect((await readFile(join(folder, "assets.jsonl"), "utf8")).trimEnd().split("\n")).toHaveLength(300);
  });

  it("leaves no half-written file and a clean line when Ctrl-C is typed", async () => {
    const slow = await startMock(["--assets", "300", "--window", "3/60"]);
    try {
      const shown = await inTerminal(exportTo(join(folder, "assets.jsonl")), {
        env: slow.env,
        steps: [{ after: "429", type: "\u0003" }],
      });
      expect(shown.code).toBe(130);
      expect(await readdir(folder)).toEqual([]);
      expect(shown.screen.filter((line) => line.includes("["))).toEqual([]);
      expect(shown.screen.at(-2)).toBe("runwire: interrupted by SIGINT");
    } finally {
      await slow.stop();
    }
  });

  it("shows lists as tables that fit, with a bold head, and says what had no room", async () => {
    for (const columns of [60, 120]) {
      const shown = await inTerminal(["runzero", "getSites"], { env: mock.env, columns });
      expect(shown.code).toBe(0);
      const [head = "", first = ""] = shown.screen;
      expect(head).toMatch(/^id +name\b/);
      expect(first).toMatch(/^[\da-f-]{36} {2}\S/);
      for (const line of shown.screen.slice(0, 4)) expect(line.length).toBeLessThan(columns);
      expect(shown.raw).toContain("\u001b[1mid");
      if (columns === 60)
        expect(shown.screen.join("\n")).toMatch(/No room for .*: --select NAMES shows them/);
    }
  });

  it("keeps to NO_COLOR, and draws nothing over on a dumb terminal", async () => {
    const plain = await inTerminal(["runzero", "getSites"], { env: { ...mock.env, NO_COLOR: "1" } });
    expect(plain.raw).not.toContain("\u001b[1m");
    const dumb = await inTerminal(exportTo(join(folder, "a")), { env: { ...narrow.env, TERM: "dumb" } });
    expect(dumb.code).toBe(0);
    expect(dumb.raw).not.toContain("\u001b");
  });

  it("writes plain JSON into a pipe, and still draws the progress", async () => {
    const path = join(folder, "sites.json");
    const shown = await inTerminal([], {
      env: narrow.env,
      argv: [
        "sh",
        "-c",
        `"${process.execPath}" "${BIN}" runzero export assets --page-size 50 | cat > "${path}"`,
      ],
    });
    expect(shown.drawn.some(({ text }) => text.startsWith("["))).toBe(true);
    const text = await readFile(path, "utf8");
    expect(text).not.toContain("\u001b");
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toHaveLength(300);
  });

  it("asks for a secret without showing it, checks it, and stores it for its owner alone", async () => {
    const { RUNZERO_URL, RUNZERO_CLIENT_ID, RUNZERO_CLIENT_SECRET, RUNZERO_ORGANIZATION_ID } = mock.env;
    const env = { XDG_CONFIG_HOME: join(folder, "config") };
    const shown = await inTerminal(["login", "runzero"], {
      env,
      steps: [
        { after: "Which? [1]", type: "1\r" },
        { after: "RUNZERO_URL", type: `${RUNZERO_URL}\r` },
        { after: "RUNZERO_CLIENT_ID", type: `${RUNZERO_CLIENT_ID}\r` },
        { after: "RUNZERO_CLIENT_SECRET", type: `${RUNZERO_CLIENT_SECRET}\r` },
        { after: "RUNZERO_ORGANIZATION_ID", type: `${RUNZERO_ORGANIZATION_ID}\r` },
      ],
    });
    expect(shown.raw).not.toContain(RUNZERO_CLIENT_SECRET);
    expect(shown.raw).toContain(RUNZERO_CLIENT_ID);
    expect(shown.screen.join("\n")).toContain("Signed in: client credentials of an account.");
    expect(shown.code).toBe(0);
    const path = join(folder, "config", "runwire", "credentials");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, "utf8")).toContain(`RUNZERO_CLIENT_SECRET=${RUNZERO_CLIENT_SECRET}`);
    const used = await inTerminal(["runzero", "getSites", "--select", "name", "--format", "csv"], { env });
    expect(used.screen).toContain("Headquarters");
  });

  it("stores nothing when Ctrl-C is typed instead of a secret", async () => {
    const env = { XDG_CONFIG_HOME: join(folder, "config") };
    const shown = await inTerminal(
      ["login", "runzero", "--kind", "token", "--url", "https://console.example"],
      {
        env,
        steps: [{ after: "RUNZERO_TOKEN", type: "abc\u0003" }],
      },
    );
    expect(shown.code).toBe(130);
    expect(shown.raw).not.toContain("abc");
    expect(await readdir(folder)).toEqual([]);
  });
});

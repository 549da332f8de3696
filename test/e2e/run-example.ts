import { vi } from "vitest";

/**
 * Runs an example as `node example.js arguments` would, in this process, and gives what it printed. An error that it
 * ends with has that in `printed`.
 *
 * @param file The absolute path of the example.
 */
export async function runExample(
  file: string,
  {
    args = [],
    env = {},
  }: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(values.join(" ")));
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const { argv } = process;
  for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
  process.argv = [process.execPath, file, ...args];
  // A module runs once; the next run needs it anew.
  vi.resetModules();
  try {
    await import(file);
  } catch (failure) {
    throw Object.assign(failure as Error, { printed: printed.join("\n") });
  } finally {
    process.argv = argv;
    vi.unstubAllEnvs();
    log.mockRestore();
    error.mockRestore();
  }
  return printed.join("\n");
}

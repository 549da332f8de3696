import type { MockedSystem, MockSystem } from "./mock-systems.js";

/** The line of `--json`: `system`, `url`, the ids and secrets of the system, `env`, and `ca` where it serves HTTPS. */
export function mockLine(
  { name }: MockSystem,
  mocked: MockedSystem,
  { url, ca }: { readonly url: string; readonly ca?: string },
): string {
  return JSON.stringify({
    system: name,
    url,
    ...mocked.credentials,
    env: mocked.env(url),
    ...(ca === undefined ? {} : { ca }),
  });
}

/** The same for a person, with commands to try. `caFile` is where the certificate was put. */
export function describeMock(
  { title }: MockSystem,
  mocked: MockedSystem,
  url: string,
  caFile?: string,
): string {
  const env = mocked.env(url);
  const others = Object.entries(mocked.credentials).filter(
    ([, value]) => !Object.values(env).includes(value),
  );
  const rows = [
    ...others.map(([name, value]) => [inWords(name), value] as const),
    ...(caFile === undefined ? [] : [["CA certificate", caFile] as const]),
  ];
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const { curl, runwire } = mocked.tries(url);
  const lines = [
    `An emulator of ${title} answers at ${url}. Ctrl-C ends it.`,
    "",
    ...Object.entries(env).map(([name, value]) => `  export ${name}=${value}`),
    "",
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    ...(rows.length > 0 ? [""] : []),
    "Try, in another terminal:",
    "",
    `  curl ${caFile === undefined ? "" : `--cacert ${caFile} `}${curl}`,
  ];
  if (runwire) {
    const parts = [runwire.before, caFile === undefined ? "" : `--ca ${caFile}`, runwire.after];
    lines.push(
      "",
      "and, with the variables set:",
      "",
      `  npx runwire ${parts.filter((part) => part !== "").join(" ")}`,
    );
  }
  return lines.join("\n");
}

/** `accountToken` as `account token`. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

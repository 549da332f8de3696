import { UsageError } from "./usage-error.js";

/** The proxy for an address, and the variable that names it. */
export interface NamedProxy {
  /** May hold a user and a password. */
  readonly address: string;
  readonly variable: string;
}

/**
 * Throws a `UsageError` for a proxy that cannot be one. What is wrong is said without the address: a password may stand
 * in it.
 */
export function proxyAddress({ address, variable }: NamedProxy): URL {
  const expected = `${variable} must be an address such as http://proxy.example:3128`;
  if (!URL.canParse(address)) throw new UsageError(`${expected}, and holds a text that is no address`);
  const url = new URL(address);
  if (url.protocol === "http:" || url.protocol === "https:") return url;
  throw new UsageError(`${expected}, and begins with ${url.protocol}//`);
}

/** The address of {@link namedProxy}. */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv = process.env): string | undefined {
  return namedProxy(url, env)?.address;
}

/**
 * The proxy that the environment names for an address: `HTTPS_PROXY` or `ALL_PROXY`, in either case, unless `NO_PROXY`
 * excepts the host. Plain HTTP goes to loopback only and never through a proxy.
 */
export function namedProxy(url: URL, env: NodeJS.ProcessEnv = process.env): NamedProxy | undefined {
  if (url.protocol !== "https:") return undefined;
  const variable = firstSet(env, ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]);
  if (variable === undefined) return undefined;
  const except = firstSet(env, ["no_proxy", "NO_PROXY"]);
  if (except !== undefined && isExcepted(url, env[except] ?? "")) return undefined;
  const proxy = env[variable]?.trim() ?? "";
  // Written without a scheme, as curl takes it too.
  return { variable, address: /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}` };
}

/** `NO_PROXY`: hosts parted by commas, each with all below it; a port may stand behind; `*` is every host. */
function isExcepted({ hostname, port }: URL, list: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = "", only] =
        /^\[?(.*?)\]?(?::(\d+))?$/.exec(isBareIpv6(entry) ? `[${entry}]` : entry) ?? [];
      if (only !== undefined && only !== (port || "443")) return false;
      const suffix = name.toLowerCase().replace(/^\*?\./, "");
      return host === suffix || host.endsWith(`.${suffix}`);
    });
}

function isBareIpv6(entry: string): boolean {
  return (entry.match(/:/g)?.length ?? 0) > 1 && !entry.startsWith("[");
}

function firstSet(env: NodeJS.ProcessEnv, names: readonly string[]): string | undefined {
  return names.find((name) => env[name]?.trim());
}

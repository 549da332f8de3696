/**
 * The proxy that the environment names for an address: `HTTPS_PROXY` or `ALL_PROXY`, in either case, unless `NO_PROXY`
 * excepts the host. Plain HTTP goes to loopback only and never through a proxy.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (url.protocol !== "https:") return undefined;
  const proxy = first(env, ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]);
  if (proxy === undefined || isExcepted(url, first(env, ["no_proxy", "NO_PROXY"]) ?? "")) return undefined;
  // Written without a scheme, as curl takes it too.
  return /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
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

function first(env: NodeJS.ProcessEnv, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = env[name]?.trim();
    if (value) return value;
  }
  return undefined;
}

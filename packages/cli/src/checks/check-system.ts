import { lookup } from "node:dns/promises";
import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { connectionError } from "@runwire/core";
import type { Delivery } from "../delivery.js";
import { messageOf } from "../describe-error.js";
import { exitCodeOf } from "../exit-code.js";
import { EXIT } from "../exit-codes.js";
import { missingLogin, openClient } from "../open-client.js";
import { type NamedProxy, namedProxy, proxyAddress } from "../proxy-for.js";
import { formatElapsed, formatNumberOf } from "../quantities.js";
import { readAuthority } from "../read-authority.js";
import { useLogin } from "../settings/use-login.js";
import type { System } from "../systems.js";
import { clockSkew } from "./clock-skew.js";
import { identify } from "./identify.js";

/** What one check has found. */
export interface CheckResult {
  readonly check: string;
  readonly outcome: "ok" | "warning" | "failed" | "skipped";
  readonly said: string;
  /** What the command ends with if this is the first failure. */
  readonly exitCode?: number;
}

/** How long reaching a server may take, in milliseconds, at each step. */
const PATIENCE_MS = 10_000;

const ok = (check: string, said: string): CheckResult => ({ check, outcome: "ok", said });
const failed = (check: string, said: string, exitCode: number): CheckResult => ({
  check,
  outcome: "failed",
  said,
  exitCode,
});

/**
 * The checks of a system, each as soon as it was made; after a failure those that need it are not made.
 *
 * @param patienceMs How long each step of reaching the server may take; 10 s if not given.
 */
export async function* checkSystem(
  system: System,
  delivery: Delivery,
  caFile: string | undefined,
  patienceMs = PATIENCE_MS,
): AsyncGenerator<CheckResult, void, undefined> {
  let url: URL;
  let client: object;
  let proxy: NamedProxy | undefined;
  let target: URL;
  try {
    const login = await useLogin(system.name, process.env, delivery.signal);
    if (login.from === "nowhere") {
      yield failed("settings", missingLogin(system, login), EXIT.usage);
      return;
    }
    client = await openClient(system, delivery);
    url = new URL(process.env[system.urlVariable]?.trim() || (system.defaultUrl ?? ""));
    const from = login.from === "file" ? login.path : "the environment";
    yield ok("settings", `${login.set.join(", ")} from ${from}`);
    proxy = namedProxy(url);
    target = proxy === undefined ? url : proxyAddress(proxy);
  } catch (error) {
    delivery.signal.throwIfAborted();
    yield failed("settings", messageOf(error), EXIT.usage);
    return;
  }
  yield proxy === undefined
    ? { check: "proxy", outcome: "skipped", said: `none for ${url.hostname}` }
    : ok("proxy", `${target.protocol}//${target.host} (${proxy.variable})`);
  const setting = proxy?.variable ?? system.urlVariable;
  for (const check of [() => checkName(target, setting), () => checkPort(target, setting, patienceMs)]) {
    const result = await check();
    yield result;
    if (result.outcome === "failed") return;
  }
  const ca = caFile === undefined ? undefined : await readAuthority(caFile);
  const certificate = await checkCertificate(url, proxy !== undefined, ca, patienceMs);
  yield certificate;
  if (certificate.outcome === "failed") return;
  const clock = await checkClock(url, delivery, patienceMs);
  yield clock;
  if (clock.outcome === "failed") return;
  yield* checkCredential(system, client, delivery.signal);
}

async function checkName({ hostname }: URL, setting: string): Promise<CheckResult> {
  const host = hostname.replace(/^\[|\]$/g, "");
  try {
    const addresses = await lookup(host, { all: true });
    const found = addresses.map(({ address }) => address);
    return ok("name", `${host} is ${found.slice(0, 3).join(", ")}${found.length > 3 ? " …" : ""}`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "ENOTFOUND"
        ? `no such name: check ${setting}, and whether this network's DNS knows it`
        : `the name server does not answer (${code}): check the network`;
    return failed("name", `${host}: ${why}`, EXIT.connection);
  }
}

function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === "https:" ? 443 : 80);
}

async function checkPort(url: URL, setting: string, patienceMs: number): Promise<CheckResult> {
  const where = `${url.hostname}:${portOf(url)}`;
  const startedAt = performance.now();
  try {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    await opened(connectTcp({ host, port: portOf(url) }), "connect", patienceMs, () => {});
    return ok("connection", `${where} answers in ${Math.round(performance.now() - startedAt)} ms`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "ECONNREFUSED"
        ? `refused: nothing listens there; check the port of ${setting}`
        : code === "ETIMEDOUT"
          ? "no answer: a firewall may drop it, or a proxy is needed (HTTPS_PROXY)"
          : `${code ?? messageOf(error)}`;
    return failed("connection", `${where}: ${why}`, EXIT.connection);
  }
}

async function checkCertificate(
  url: URL,
  throughProxy: boolean,
  ca: string | undefined,
  patienceMs: number,
): Promise<CheckResult> {
  const check = "certificate";
  if (url.protocol !== "https:")
    return { check, outcome: "skipped", said: "plain HTTP, on this machine only" };
  // Behind a tunnel the next check makes the handshake.
  if (throughProxy) return { check, outcome: "skipped", said: "seen through the proxy with the next check" };
  try {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const socket = connectTls({
      host,
      port: portOf(url),
      ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
      ...(ca !== undefined && { ca }),
    });
    const certificate = await opened(socket, "secureConnect", patienceMs, () => socket.getPeerCertificate());
    const until = new Date(certificate.valid_to);
    const days = Math.floor((until.getTime() - Date.now()) / 86_400_000);
    const issuer = String(certificate.issuer.O ?? certificate.issuer.CN);
    const said = `by ${issuer}, valid until ${until.toISOString().slice(0, 10)}`;
    return days < 14
      ? { check, outcome: "warning", said: `${said}: ${formatNumberOf(days, "day")} left` }
      : ok(check, said);
  } catch (error) {
    return failed(check, explainTls(error as NodeJS.ErrnoException), EXIT.connection);
  }
}

/** What `read` gives once a socket is open. The socket is gone afterwards, also when it took longer than `patienceMs`. */
async function opened<T>(
  socket: Socket,
  event: "connect" | "secureConnect",
  patienceMs: number,
  read: () => T,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      socket.once(event, () => resolve(read()));
      socket.once("error", reject);
      timer = setTimeout(
        () => reject(Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" })),
        patienceMs,
      );
    });
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

function explainTls({ code = "", message }: NodeJS.ErrnoException): string {
  if (code === "CERT_HAS_EXPIRED")
    return "expired: the server needs a new one, or this machine's clock is wrong";
  if (code === "CERT_NOT_YET_VALID") return "not valid yet: this machine's clock may be wrong";
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return "made for another name: check the address";
  if (/SELF_SIGNED|UNABLE_TO|DEPTH_ZERO/.test(code))
    return `its authority is not trusted (${code}): give that with --ca FILE, or NODE_EXTRA_CA_CERTS; a proxy that reads along has one of its own`;
  if (code === "ETIMEDOUT")
    return "the server takes the connection and then says nothing: check scheme and port, and what stands between";
  if (/ECONNRESET|EPROTO|SSL/.test(code))
    return `the server does not speak TLS there (${code}): check scheme and port`;
  return `${code} ${message}`.trim();
}

async function checkClock(
  url: URL,
  { transport, signal }: Delivery,
  patienceMs: number,
): Promise<CheckResult> {
  const patience = AbortSignal.timeout(patienceMs);
  const sentAt = Date.now();
  try {
    const response = await transport(url.origin, {
      method: "GET",
      redirect: "manual",
      signal: AbortSignal.any([signal, patience]),
    });
    const answeredAt = Date.now();
    await response.body?.cancel();
    const skew = clockSkew(response.headers.get("date"), sentAt, answeredAt);
    if (skew === undefined)
      return { check: "clock", outcome: "skipped", said: "the server does not tell the time" };
    const seconds = Math.round(Math.abs(skew) / 1000);
    if (seconds < 60) return ok("clock", `within ${Math.max(1, seconds)} s of the server's`);
    const said = `${seconds} s ${skew > 0 ? "ahead of" : "behind"} the server's: set it, or tokens may seem expired`;
    return { check: "clock", outcome: "warning", said };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (patience.aborted) {
      const said = `${url.host}: connected, and no answer to a request within ${formatElapsed(patienceMs)}: the server or a proxy is stuck`;
      return failed("answer", said, EXIT.connection);
    }
    return failed("answer", connectionError(error, { operation: url.host }).message, EXIT.connection);
  }
}

async function* checkCredential(
  system: System,
  client: object,
  signal: AbortSignal,
): AsyncGenerator<CheckResult, void, undefined> {
  try {
    const { who, facts } = await identify(system, client);
    yield ok("credential", who);
    for (const [name, value] of Object.entries(facts)) {
      if (name === "licence ends") {
        const over = Date.parse(String(value)) < Date.now();
        yield over
          ? {
              check: "licence",
              outcome: "warning",
              said: `${facts.licence ?? ""} ended on ${value}: scans and imports are refused`,
            }
          : ok("licence", `${facts.licence ?? ""} until ${value}`);
      } else if (name === "calls left today") {
        yield Number(value) > 0
          ? ok("budget", `${value} calls left today`)
          : { check: "budget", outcome: "warning", said: "no calls are left today" };
      }
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    yield failed("credential", messageOf(error), exitCodeOf(error));
  }
}

// What a client does on every runtime: token, call, upload, pages, stream, file behind a redirect, 429, fault, abort.
// Nothing but web standards is used here. start-emulator.mjs arms the faults that are met, each on an operation that
// nothing else calls and once only, and looks afterwards at what the server has seen.
import { ApiError, Client, InvalidCallError, StreamError } from "@runwire/runzero";
import { play } from "./play.mjs";

/**
 * Plays all checks, one after the other; those that come after a failed one are played, too.
 * @param {{ url: string, clientId: string, clientSecret: string, organizationId: string, assets: number }} settings
 * @param {{ inPage?: boolean, file?: string, calm?: boolean, fetch?: typeof fetch }} abilities `inPage`: a browser, which
 *   shows nothing of a redirect; `file`: where a file may be written; `calm`: without the checks that meet a fault;
 *   `fetch`: another transport than the runtime's own.
 * @returns {Promise<{ name: string, ms: number, error?: string }[]>}
 */
export async function smoke(settings, { inPage = false, file, calm = false, fetch } = {}) {
  const { url, clientId, clientSecret, organizationId, assets } = settings;
  const events = [];
  const runzero = new Client(clientId, clientSecret, {
    url,
    organizationId,
    // The emulator's keys are worth nothing; a page is refused other secrets.
    ...(fetch && { fetch }),
    ...(inPage && { dangerouslyAllowBrowser: true }),
    on: {
      token: () => events.push("token"),
      retry: ({ reason }) => events.push(`retry ${reason}`),
      wait: ({ reason }) => events.push(`wait ${reason}`),
    },
  });

  const checks = {
    "ten calls that begin at once share one token": async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => runzero.organization.getSites()));
      for (const sites of answers) expectEqual(sites.length >= 3, true, "whether all sites are there");
      expectEqual(events.filter((event) => event === "token").length, 1, "tokens");
    },
    "the daily budget is read off the headers": async () => {
      // A page would see them only where the server allows it; this one is of the same origin.
      expectEqual(typeof runzero.usage?.remaining, "number", "type of usage.remaining");
    },
    "a body is sent and an error is typed": async () => {
      // Two may play at once, and a console takes a name once.
      const name = `smöke ${crypto.randomUUID()}`;
      const site = await runzero.organization.createSite({ body: { name } });
      expectEqual(site.name, name, "name of the site");
      await runzero.organization.removeSite({ path: { site_id: site.id } });
      const error = await failure(runzero.organization.getSite({ path: { site_id: site.id } }));
      expectEqual(error instanceof ApiError && error.status, 404, `status of ${error}`);
    },
    "an export is walked page by page, each record once": async () => {
      const ids = new Set();
      let count = 0;
      for await (const { id } of runzero.assets.export({ pageSize: 500, fields: ["id"] })) {
        ids.add(id);
        count += 1;
      }
      expectEqual(ids.size, count, "different records");
      // A scan of another client may have found one more.
      if (count < assets) throw new Error(`${count} records of ${assets}`);
    },
    "an export that is left early ends its request": async () => {
      // More than a gigabyte, for who would read on.
      for await (const { id } of runzero.services.export({ stream: true })) {
        expectEqual(typeof id, "string", "type of an id");
        break;
      }
    },
    "an export is read as a stream": async () => {
      let count = 0;
      // Some 18 MB in some 280 pieces.
      for await (const { id } of runzero.assets.export({ stream: true })) count += id ? 1 : 0;
      if (count < assets) throw new Error(`${count} records of ${assets}`);
    },
    "bytes are read from a storage that a redirect leads to": async () => {
      const [site] = await runzero.organization.getSites();
      const task = await runzero.scan(site.id, { targets: "198.51.100.20" });
      await runzero.tasks.wait(task.id);
      const reading = runzero.tasks.data(task.id).text();
      if (inPage) {
        // A page learns nothing of a redirect, so it cannot follow one without its credential.
        const error = await failure(reading);
        expectEqual(error.code, "REDIRECT", `code of ${error}`);
        return;
      }
      const text = await reading;
      if (!text.includes("198.51.100.20")) throw new Error(`the data does not name the target: ${text}`);
    },
    "bad input is refused before any request": async () => {
      const error = await failure(runzero.organization.getSite({ path: { site_id: ".." } }));
      expectEqual(error instanceof InvalidCallError, true, `whether ${error} is an InvalidCallError`);
    },
    "a secret is not printed": async () => {
      const printed = `${JSON.stringify(runzero)} ${String(runzero)} ${Object.values(runzero).join()}`;
      expectEqual(printed.includes(clientSecret), false, "whether the secret is in it");
    },
  };
  const faults = {
    "a body that breaks in the middle is an error with a count": async () => {
      let count = 0;
      const reading = (async () => {
        for await (const _ of runzero.software.export({ stream: true })) count += 1;
      })();
      const error = await failure(reading);
      // Bun drops what it has received and not handed on when a connection breaks; where no byte of the body came,
      // the error is that of the connection.
      const records = error instanceof StreamError ? error.records : error.code === "RESET" ? 0 : undefined;
      expectEqual(records, count, `records of ${error}`);
    },
    "a 429 holds all calls for as long as it says, and none fails": async () => {
      const startedAt = performance.now();
      const first = runzero.organization.getAgents();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await Promise.all([first, ...Array.from({ length: 5 }, () => runzero.organization.getSites())]);
      const tookMs = performance.now() - startedAt;
      if (tookMs < 900) throw new Error(`Retry-After was 1 s, and all went on after ${tookMs} ms`);
      if (!events.some((event) => event.startsWith("wait"))) throw new Error("no wait was told");
    },
    "a 503 is tried again": async () => {
      expectEqual(
        (await runzero.organization.getExplorers()).length > 0,
        true,
        "whether there are explorers",
      );
      if (!events.some((event) => event.startsWith("retry"))) throw new Error("no retry was told");
    },
    "an abort ends a call at once, with its own reason": async () => {
      const controller = new AbortController();
      const reason = new Error("enough");
      const call = failure(runzero.organization.getTasks({ signal: controller.signal }));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const startedAt = performance.now();
      controller.abort(reason);
      expectEqual(await call, reason, "reason");
      const tookMs = performance.now() - startedAt;
      if (tookMs > 250) throw new Error(`it took ${tookMs} ms`);
    },
  };
  const files = {
    "bytes are saved to a file": () => runzero.assets.exportCsv().saveTo(file),
  };
  const noFiles = {
    "a file is refused with a sentence where there are none": async () => {
      for (const job of [
        () => runzero.assets.exportCsv().saveTo("assets.csv"),
        () => runzero.imports.scan(organizationId, "scan.json.gz"),
      ]) {
        const error = await failure(job());
        expectEqual(error instanceof InvalidCallError, true, `whether ${error} is an InvalidCallError`);
      }
    },
  };
  return play({ ...checks, ...(!calm && faults), ...(file === undefined ? noFiles : files) });
}

/** What a promise is rejected with; an error if it is not. */
async function failure(promise) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`it did not fail, but gave ${JSON.stringify(value)?.slice(0, 100)}`);
}

function expectEqual(actual, expected, what) {
  if (!Object.is(actual, expected))
    throw new Error(`${what}: ${String(actual)}, and not ${String(expected)}`);
}

// Ten thousand first calls at once: how many token requests do they cost?
import { answer } from "../lib/child.mjs";
import {
  CLIENT_ID,
  CLIENT_SECRET,
  GRANT,
  headersOf,
  ORGANIZATION_ID,
  SITE,
  SITE_ID,
} from "../lib/small-answer.mjs";

/** As long as a server on the same continent takes. */
const LATENCY_MS = 20;

await answer(async ({ calls, clients }) => {
  const { memoryShare } = await import("@runwire/core");
  const { Client } = await import("@runwire/runzero");
  let tokenRequests = 0;
  const fetch = async (url) => {
    await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
    const token = url.endsWith("/token");
    if (token) tokenRequests++;
    const text = token ? GRANT : SITE;
    return new Response(text, { headers: headersOf(text) });
  };
  const share = memoryShare();
  const all = Array.from(
    { length: clients },
    () =>
      new Client(CLIENT_ID, CLIENT_SECRET, {
        url: "https://console.invalid",
        organizationId: ORGANIZATION_ID,
        limits: { window: false },
        fetch,
        share,
      }),
  );
  const startedAt = performance.now();
  let failed = 0;
  await Promise.all(
    Array.from({ length: calls }, (_, index) =>
      all[index % clients].organization.getSite({ path: { site_id: SITE_ID } }).catch(() => failed++),
    ),
  );
  return { tokenRequests, failed, seconds: (performance.now() - startedAt) / 1000 };
});

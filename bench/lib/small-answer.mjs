// The one small answer of the rows that count calls: a site, as the API gives it, with its usage headers.

export const SITE_ID = "8f1b6a52-7c1e-4f0b-9a52-1b7c1e4f0b9a";
export const ORGANIZATION_ID = "3d1f0c4e-52aa-4d6e-8f8d-2f2c7d0c8a11";
export const CLIENT_ID = "bench-client";
export const CLIENT_SECRET = "bench-secret";
export const ORGANIZATION_TOKEN = `OT${"0".repeat(30)}`;
export const EXPORT_TOKEN = `ET${"0".repeat(30)}`;
export const TOKEN = "bench-access-token";

export const SITE = JSON.stringify({
  id: SITE_ID,
  organization_id: ORGANIZATION_ID,
  client_id: "2a1f0c4e-52aa-4d6e-8f8d-2f2c7d0c8a22",
  name: "Headquarters",
  description: "Main building, two floors",
  scope: "10.0.0.0/16\n192.168.4.0/22",
  excludes: "10.0.250.0/24",
  subnets: { "10.0.0.0/24": { tags: { floor: "1" }, description: "Printers and phones" } },
  created_at: 1_700_000_000,
  updated_at: 1_700_000_600,
});

export const GRANT = JSON.stringify({ access_token: TOKEN, token_type: "bearer", expires_in: 3600 });

/** What a day's budget looks like in the headers; it never runs out here. */
const usage = {
  "x-api-usage-total": "1000",
  "x-api-usage-today": "1000",
  "x-api-usage-limit": "100000000",
  "x-api-usage-remaining": "99999000",
};

export const headersOf = (text) => ({
  "content-type": "application/json",
  "content-length": String(Buffer.byteLength(text)),
  ...usage,
});

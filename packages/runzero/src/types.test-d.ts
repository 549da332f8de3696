// What compiles and what does not: checked by `npm run types`, never run. Each @ts-expect-error stands for a
// mistake that must not compile.
import type { ApiError, ByteStream, RecordStream } from "@runwire/core";
import type { Asset, Site } from "./generated/api.js";
import { Client, isApiError } from "./index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function is<_Claim extends true>(): void {}
type Item<S> = S extends AsyncIterable<infer T> ? T : never;

declare const client: Client;
declare const organization: Client<"organization">;
declare const exporter: Client<"export">;
declare const account: Client<"account">;
declare const anyToken: Client<"token">;

export function credentials() {
  is<Equal<Client, Client<"client">>>();
  is<typeof client extends Client ? true : false>();
  const byPair: Client = new Client("id", "secret");
  const byOptions: Client = new Client({
    clientId: "id",
    clientSecret: "secret",
    url: "https://corp.example",
  });
  const byOrganization: Client<"organization"> = new Client({ organizationToken: "OT" });
  const byExport: Client<"export"> = new Client({ exportToken: "ET" });
  const byAccount: Client<"account"> = new Client({ accountToken: "CT" });
  const byToken: Client<"token"> = new Client({ token: "t" });
  const byEnv: Client<"token"> = Client.fromEnv({ organizationId: "org" });
  // @ts-expect-error a credential is missing
  new Client({ url: "https://corp.example" });
  // @ts-expect-error half a pair
  new Client("id");
  // @ts-expect-error a misspelt option
  new Client("id", "secret", { timeoutMS: 5 });
  // @ts-expect-error a misspelt limit
  new Client("id", "secret", { limits: { concurency: 5 } });
  // @ts-expect-error a misspelt event
  new Client("id", "secret", { on: { requests: () => {} } });
  new Client("id", "secret", {
    limits: false,
    retry: false,
    on: { response: ({ status }) => void status.toFixed() },
  });
  return [byPair, byOptions, byOrganization, byExport, byAccount, byToken, byEnv];
}

export function kindsOfKeys() {
  client.account;
  client.organization;
  account.account;
  anyToken.account;
  organization.organization;
  // @ts-expect-error an organization's key cannot reach the account
  organization.account;
  exporter.export;
  exporter.public;
  // @ts-expect-error an export key has no organization group
  exporter.organization;
  // @ts-expect-error nor an account group
  exporter.account;

  const other: Client = client.withOrganization("org");
  const otherAccount: Client<"account"> = account.withOrganization("org");
  anyToken.withOrganization("org");
  // @ts-expect-error an organization's key reaches the one that it was made for
  organization.withOrganization("org");
  // @ts-expect-error and so does an export key
  exporter.withOrganization("org");
  // @ts-expect-error a path that the key cannot call
  exporter.GET("/org/sites");
  return [other, otherAccount];
}

export async function operations() {
  const sites: Site[] = await client.organization.getSites();
  await client.organization.getSites({ timeoutMs: 5, deadlineMs: 5, signal: new AbortController().signal });
  await client.organization.getSite({ path: { site_id: "s" } });
  // @ts-expect-error a misspelt option
  await client.organization.getSites({ timeoutMS: 5 });
  // @ts-expect-error a required path is missing
  await client.organization.getSite();
  // @ts-expect-error so is its value
  await client.organization.getSite({ path: {} });
  // @ts-expect-error a misspelt parameter
  await client.export.exportAssetsJSON({ query: { serach: "x" } });
  // @ts-expect-error a body that is required is missing
  await client.organization.createSite({});
  // @ts-expect-error an operation without a body takes none
  await client.organization.getSites({ body: {} });
  return sites;
}

export async function streams() {
  is<Equal<ReturnType<typeof client.export.exportAssetsJSONL>, RecordStream<Asset>>>();
  is<Equal<ReturnType<typeof client.export.exportAssetsCSV>, ByteStream>>();
  is<Equal<ReturnType<typeof client.assets.exportCsv>, ByteStream>>();
  const all = client.assets.export({ search: "alive:t" });
  is<Equal<Item<typeof all>, Asset>>();
  is<
    Equal<
      typeof all.cursor,
      | {
          readonly startKey?: string | undefined;
          readonly delivered: number;
          readonly pageSize?: number | undefined;
        }
      | undefined
    >
  >();
  // @ts-expect-error a misspelt option
  client.assets.export({ serach: "x" });
  // @ts-expect-error a resource without pages has no page size
  client.sites.export({ pageSize: 5 });
  // @ts-expect-error tasks have no CSV
  client.tasks.exportCsv();
  // @ts-expect-error CSV has no fields
  client.assets.exportCsv({ fields: ["id"] });
}

export async function fields(names: string[]) {
  const some = client.assets.export({ fields: ["id", "names"] as const });
  is<Equal<Item<typeof some>, Pick<Asset, "id" | "names">>>();
  const same = client.assets.export({ fields: ["id", "names"] });
  is<Equal<Item<typeof same>, Pick<Asset, "id" | "names">>>();
  const unknown = client.assets.export({ fields: names });
  is<Equal<Item<typeof unknown>, Partial<Asset>>>();
  for await (const asset of some) {
    asset.id;
    // @ts-expect-error was not asked for
    asset.addresses;
  }
}

export async function pathCalls() {
  const result = await client.GET("/org/sites/{site_id}", { params: { path: { site_id: "s" } } });
  if (result.error === undefined) {
    is<Equal<typeof result.data, Site>>();
  } else {
    is<Equal<typeof result.data, undefined>>();
    result.error.detail?.toUpperCase();
  }
  const { response } = result;
  response.headers.get("x-api-usage-remaining");
  // @ts-expect-error data may be missing
  result.data.id;
  await client.GET("/org/sites");
  await client.GET("/org/sites", { timeoutMs: 5 });
  // @ts-expect-error no such path
  await client.GET("/org/cites");
  // @ts-expect-error no such method there
  await client.DELETE("/org/sites");
  // @ts-expect-error a required path is missing
  await client.GET("/org/sites/{site_id}");
  // @ts-expect-error so is its value
  await client.GET("/org/sites/{site_id}", { params: { path: {} } });
  // @ts-expect-error a misspelt option
  await client.GET("/org/sites", { heders: {} });
  // @ts-expect-error a body that is required is missing
  await client.PUT("/org/sites");
}

export function errors(error: unknown) {
  if (isApiError(error, "getSite")) {
    const asError: ApiError = error;
    is<Equal<typeof error.operation, "getSite">>();
    is<Equal<typeof error.status, 401 | 404 | 429>>();
    if (error.status === 404) error.body.detail?.toUpperCase();
    // @ts-expect-error a status that the document does not know
    if (error.status === 418) return asError;
  }
  // @ts-expect-error no such operation
  isApiError(error, "getCite");
  return undefined;
}

import type { Client } from "@runwire/runzero";

/** The kind of the key in the environment, as its beginning shows it; `token` where it does not. */
export function keyKindInEnv(
  env: NodeJS.ProcessEnv = process.env,
): "client" | "account" | "organization" | "export" | "token" {
  const key = env.RUNZERO_TOKEN?.trim();
  if (!key) return "client";
  const kinds = { CT: "account", OT: "organization", ET: "export" } as const;
  return kinds[key.slice(0, 2) as keyof typeof kinds] ?? "token";
}

/** A call with a small answer that a key of this kind can make, whatever its organization. */
export async function cheapestCall(client: Client<"token">): Promise<unknown> {
  switch (keyKindInEnv()) {
    case "export":
      return client.export.exportSitesJSON();
    case "organization":
    case "token":
      return client.organization.getOrganization();
    default:
      return client.account.getAccountLicense();
  }
}

/** A variable that a system's client reads, or that `login` keeps for it. */
export interface Variable {
  readonly name: string;
  /** A few words for prompts and help. */
  readonly meaning: string;
  /** Not shown when it is typed, and never printed. */
  readonly secret?: true;
  /** Whether it belongs to the credential and says whom it is sent to, or only completes the calls. */
  readonly part: "credential" | "address" | "rest";
  /** What it holds is an address of the web, such as this one. */
  readonly example?: string;
}

/** One way of signing in: the variables that it needs, and those that it may have. */
export interface CredentialForm {
  readonly name: string;
  readonly title: string;
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

/** How a system is signed in to. */
export interface SystemSettings {
  readonly variables: readonly Variable[];
  readonly forms: readonly CredentialForm[];
}

const url = (name: string, meaning: string, example: string): Variable => ({
  name,
  meaning,
  part: "address",
  example,
});
const audience = (name: string, meaning: string): Variable => ({ name, meaning, part: "address" });
const id = (name: string, meaning: string): Variable => ({ name, meaning, part: "credential" });
const secret = (name: string, meaning: string): Variable => ({
  name,
  meaning,
  part: "credential",
  secret: true,
});
const rest = (name: string, meaning: string): Variable => ({ name, meaning, part: "rest" });

/** The settings of every system, by the word on the command line. */
export const SETTINGS = {
  runzero: {
    variables: [
      url(
        "RUNZERO_URL",
        "the console, unless it is https://console.runzero.com",
        "https://console.runzero.com",
      ),
      id("RUNZERO_CLIENT_ID", "client id of the API"),
      secret("RUNZERO_CLIENT_SECRET", "client secret of the API"),
      secret("RUNZERO_TOKEN", "or an organization, export or account token"),
      rest("RUNZERO_ORGANIZATION_ID", "the organization; tokens of one have their own"),
    ],
    forms: [
      {
        name: "client",
        title: "client credentials",
        needs: ["RUNZERO_CLIENT_ID", "RUNZERO_CLIENT_SECRET"],
        may: ["RUNZERO_URL", "RUNZERO_ORGANIZATION_ID"],
      },
      {
        name: "token",
        title: "an organization, export or account token",
        needs: ["RUNZERO_TOKEN"],
        may: ["RUNZERO_URL", "RUNZERO_ORGANIZATION_ID"],
      },
    ],
  },
  runai: {
    variables: [
      url("RUNAI_URL", "the control plane, such as https://acme.run.ai", "https://acme.run.ai"),
      id("RUNAI_CLIENT_ID", "client id of a service account or access key"),
      secret("RUNAI_CLIENT_SECRET", "its client secret"),
      secret("RUNAI_TOKEN", "or a bearer token"),
    ],
    forms: [
      {
        name: "client",
        title: "client id and secret of a service account or access key",
        needs: ["RUNAI_URL", "RUNAI_CLIENT_ID", "RUNAI_CLIENT_SECRET"],
        may: [],
      },
      { name: "token", title: "a bearer token", needs: ["RUNAI_URL", "RUNAI_TOKEN"], may: [] },
    ],
  },
  runops: {
    variables: [
      url("RUNOPS_URL", "the API, unless it is https://api.runops.io", "https://api.runops.io"),
      url("RUNOPS_AUTH_URL", "where tokens come from, unless it is Runops' own", "https://auth.example.com"),
      audience("RUNOPS_AUDIENCE", "what tokens are for, unless it is Runops' own"),
      id("RUNOPS_CLIENT_ID", "client id"),
      secret("RUNOPS_CLIENT_SECRET", "client secret"),
      secret("RUNOPS_TOKEN", "or a token that is there already"),
    ],
    forms: [
      {
        name: "client",
        title: "client credentials",
        needs: ["RUNOPS_CLIENT_ID", "RUNOPS_CLIENT_SECRET"],
        may: ["RUNOPS_URL"],
      },
      { name: "token", title: "a token", needs: ["RUNOPS_TOKEN"], may: ["RUNOPS_URL"] },
    ],
  },
  unskript: {
    variables: [
      url("UNSKRIPT_URL", "the tenant, such as https://acme.unskript.io", "https://acme.unskript.io"),
      secret("UNSKRIPT_API_KEY", "an API key of the tenant"),
    ],
    forms: [{ name: "key", title: "an API key", needs: ["UNSKRIPT_URL", "UNSKRIPT_API_KEY"], may: [] }],
  },
  runly: {
    variables: [
      url("RUNLY_URL", "the API, unless it is https://api.runly.io", "https://api.runly.io"),
      secret("RUNLY_SECRET_KEY", "the secret key of an application"),
      id("RUNLY_ORGANIZATION", "the organization, by its id"),
    ],
    forms: [
      {
        name: "key",
        title: "the secret key of an application",
        needs: ["RUNLY_SECRET_KEY", "RUNLY_ORGANIZATION"],
        may: ["RUNLY_URL"],
      },
    ],
  },
} as const satisfies Record<string, SystemSettings>;

/** The systems that the command knows. */
export type SystemName = keyof typeof SETTINGS;

/** The settings of a system. */
export function settingsOf(system: SystemName): SystemSettings {
  return SETTINGS[system];
}

/** What `runwire mock <system> --json` prints; the ids and secrets are named as the system names them. */
export type Description = {
  readonly system: string;
  readonly url: string;
  /** The variables that the system's client reads. */
  readonly env: Readonly<Record<string, string>>;
  /** The certificate of the authority in PEM, with `--tls`. */
  readonly ca?: string;
} & { readonly [name in Credential]: string };

type Credential =
  | "organizationId"
  | "clientId"
  | "clientSecret"
  | "accountToken"
  | "organizationToken"
  | "exportToken";

/** An emulator that runs as a process. */
export interface Mock {
  readonly description: Description;
  /** The variables that the system's client reads. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends it as a service manager would. */
  stop(): Promise<{ readonly code: number | null; readonly stderr: string }>;
}

export const RUNWIRE: string;

export function startMock(
  args?: readonly string[],
  options?: { readonly system?: string; readonly processEnv?: Readonly<Record<string, string | undefined>> },
): Promise<Mock>;

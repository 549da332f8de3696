/** Where an emulator is and what opens it: the line of `--json`, in this order of keys. */
export interface MockDescription {
  readonly system: "runzero";
  /** The origin, such as `http://127.0.0.1:38411`. */
  readonly url: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accountToken: string;
  readonly organizationToken: string;
  readonly exportToken: string;
  /** The certificate of the authority, in PEM, where it serves HTTPS. */
  readonly ca?: string;
}

/** The same for a person, with two commands to try. `caFile` is where the certificate was put. */
export function describeMock(mock: MockDescription, caFile?: string): string {
  const exports = [
    ["RUNZERO_URL", mock.url],
    ["RUNZERO_CLIENT_ID", mock.clientId],
    ["RUNZERO_CLIENT_SECRET", mock.clientSecret],
    ["RUNZERO_ORGANIZATION_ID", mock.organizationId],
  ];
  const lines = [
    `An emulator of runZero answers at ${mock.url}. Ctrl-C ends it.`,
    "",
    ...exports.map(([name, value]) => `  export ${name}=${value}`),
    "",
    `  account token       ${mock.accountToken}`,
    `  organization token  ${mock.organizationToken}`,
    `  export token        ${mock.exportToken}`,
    ...(caFile === undefined ? [] : [`  CA certificate      ${caFile}`]),
    "",
    "Try, in another terminal:",
    "",
    `  curl ${caFile === undefined ? "" : `--cacert ${caFile} `}-H 'Authorization: Bearer ${mock.organizationToken}' ${mock.url}/api/v1.0/org/sites`,
    "",
    "and, with the four variables set:",
    "",
    `  npx runwire runzero export assets ${caFile === undefined ? "" : `--ca ${caFile} `}| head -1`,
  ];
  return lines.join("\n");
}

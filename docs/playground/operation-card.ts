/** What the playground knows of an operation: its row of the table, with an example of a call. */
export interface OperationCard {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly idempotent: boolean;
  readonly credentials: readonly string[];
  /** It has `.all()`, which walks its pages. */
  readonly pages: boolean;
  readonly stream?: "records" | "bytes";
  readonly deprecated?: true;
  /** Its body is a file or a form, which JSON cannot hold: the playground cannot call it. */
  readonly takesFile?: true;
  /** Why the emulator cannot answer it with success, whatever it is called with: one sentence. */
  readonly fails?: string;
  /** What it can be called with on the emulator: `{ path, query, body }`, as far as it needs them. */
  readonly example: CallArguments;
  /** Query parameters that may be left out. */
  readonly optional: readonly { readonly name: string; readonly type: string }[];
}

/** The one object that an operation takes. */
export interface CallArguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

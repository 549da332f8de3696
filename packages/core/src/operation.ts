/** An HTTP method that a document may use. */
export type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD";

/** One parameter of an operation, as the document declares it. */
export interface OperationParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** The JSON type of the value; `unknown` where the document has a union. */
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object" | "unknown";
  /** Left out where it is the OpenAPI default: `form` in queries, `simple` elsewhere. */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "simple";
  /** Left out where it is the OpenAPI default: true for `form`, false elsewhere. */
  readonly explode?: boolean;
}

/** Why a walk through pages may end; several may be listed, the first that applies ends it. */
export type PageEnd = "no-next" | "empty" | "short-page" | "page-count" | "repeated";

/** How an operation pages: `x-runwire-page` of the document. */
export interface PageRule {
  readonly style: "key" | "offset" | "token" | "last-id";
  /** JSON pointer to the array of records in an answer, such as `/assets`. */
  readonly items: string;
  /** Names of the query parameters that carry cursor, page size and offset. */
  readonly send: { readonly cursor?: string; readonly size?: string; readonly offset?: string };
  /** JSON pointer to the cursor of the next page, such as `/next_key`. */
  readonly next?: string;
  /** JSON pointer, within a record, to what identifies it. */
  readonly id?: string;
  readonly end: readonly PageEnd[];
  /** The largest page size that the server is documented to take. */
  readonly maxSize?: number;
}

/**
 * One row of the generated table: all that the clients, the emulators and the command know of an operation.
 * The document is its only source; `npm run generate` writes it.
 */
export interface Operation {
  /** The vendor's own operationId. */
  readonly id: string;
  /** The group that the method appears in, such as `organization`. */
  readonly group: string;
  /** The name of the method in its group, such as `getSites`. */
  readonly name: string;
  readonly method: Method;
  /** The path template below the base path, such as `/org/sites/{site_id}`. */
  readonly path: string;
  readonly parameters: readonly OperationParameter[];
  readonly body?: { readonly required: boolean; readonly mediaTypes: readonly string[] };
  /** The media types of the successful answers; empty where there is no body. */
  readonly accept: readonly string[];
  /** Whether the operation may be sent twice: `x-runwire-idempotent`, by default told by the method. */
  readonly idempotent: boolean;
  /** The kinds of key that may call it: `x-runwire-credentials`. Empty: it needs none. */
  readonly credentials: readonly string[];
  /** Key kind -> what is reported, but not documented, of the server refusing it: added to a 403. */
  readonly hearsay?: Readonly<Record<string, string>>;
  /** The operation works on one organization, which the client adds: `x-runwire-scope`. */
  readonly scope?: "organization";
  readonly page?: PageRule;
  /** The body is JSONL records, or bytes that are passed on unread: `x-runwire-stream`. */
  readonly stream?: "records" | "bytes";
  /** A 303 leads to storage and is followed once, without credential or body: `x-runwire-redirect`. */
  readonly redirect?: "storage";
  readonly deprecated?: true;
}

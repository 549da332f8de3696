/** An HTTP method that a document may use. */
export type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD";

/** One parameter of an operation, as the document declares it. */
export interface OperationParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /**
   * The server requires it, and the client sends a random UUID, or its organization, unless the caller gives one:
   * `x-runwire-fill`.
   */
  readonly fill?: "uuid" | "organization";
  /** The JSON type of the value; `unknown` where the document has a union. */
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object" | "unknown";
  /** Left out where it is the OpenAPI default: `form` in queries, `simple` elsewhere. */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "simple";
  /** Left out where it is the OpenAPI default: true for `form`, false elsewhere. */
  readonly explode?: boolean;
}

/** What the document bounds of one value of a call: a parameter, or a property at the top of a body. */
export interface ValueConstraint {
  readonly in: "path" | "query" | "header" | "body";
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "array";
  /** A body without it is refused. Parameters say so themselves. */
  readonly required?: true;
  /** `null` may stand for it. */
  readonly nullable?: true;
  /** Lengths in characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression (flag `u`) that matches somewhere in the text; of an array, in each of its items. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The bound itself is out, too, as OpenAPI 3.0 has it. */
  readonly exclusiveMinimum?: true;
  readonly exclusiveMaximum?: true;
  /** A PNG in Base64, of at most so many pixels a side: `x-runwire-png-pixels`. The system's client checks it. */
  readonly pngPixels?: number;
  /** What a refusal says after the name of the value: `x-runwire-refusal`. */
  readonly refusal?: string;
}

/** Why a walk through pages may end; several may be listed, the first that applies ends it. */
export type PageEnd = "no-next" | "empty" | "short-page" | "page-count" | "repeated";

/**
 * How an operation pages: `x-runwire-page` of the document. A `key` names the record to begin at, a `token` the page:
 * the pages of one walk are then all of one size, as the token may be no more than a number, and one that comes
 * twice ends the walk (a `key` that does is an error).
 */
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
  /** JSON pointer to the number of pages that there are; an answer may leave it open with 0. */
  readonly pageCount?: string;
  readonly end: readonly PageEnd[];
  /** The page size to ask for where the caller gives none. Left out: that of all clients. */
  readonly defaultSize?: number;
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
  /** Where it is, if that is another place than the rest of the API, such as a token endpoint: `servers` of the operation. */
  readonly server?: string;
  readonly parameters: readonly OperationParameter[];
  readonly body?: { readonly required: boolean; readonly mediaTypes: readonly string[] };
  /** What the document bounds; calls beyond it are refused before a request. Left out where there is none. */
  readonly constraints?: readonly ValueConstraint[];
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

/** What the help of an operation tells beyond the table: generated from the document. */
export interface HelpTypes {
  /** The values that a parameter may have, by `place.name`. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** The members at the top of the body. */
  readonly body?: readonly BodyMember[];
}

/** A member of a body, its type in words. */
export interface BodyMember {
  readonly name: string;
  /** Such as `text`, `integer`, `list of text`, or the values that it may have: `low | high`. */
  readonly type: string;
  readonly required?: true;
}

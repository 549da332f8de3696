/** One field of a record. */
export interface Column<Row> {
  /** The key in JSON and the heading in CSV. */
  readonly name: string;
  /** The value, as it is searched and written. */
  value(row: Row): unknown;
  /** The value as JSON text, where it can be put together faster than `JSON.stringify` would. */
  json?(row: Row): string;
  /** A large map, which CSV leaves out. */
  readonly nested?: true;
}

/** A record and where a walk goes on after it. */
export interface Entry<Row> {
  readonly row: Row;
  /** A position for {@link RecordSet.walk}; what a `start_key` carries. */
  readonly after: number;
}

/** Records of one kind that belong to one organization: computed while they are walked over, never held. */
export interface RecordSet<Row> {
  /** The key that wraps a page of them, such as `assets`. */
  readonly plural: string;
  readonly columns: readonly Column<Row>[];
  /** The columns that a search looks at, where they are others. */
  readonly searched?: readonly Column<Row>[];
  /** What integrations report of a record, for searches by `@source.type.attribute`. */
  foreignAttributes?(row: Row): Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** Search keyword -> the columns that it looks at, for the keywords that are not the name of one. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** The columns in which a word without a keyword is looked for. */
  readonly words: readonly string[];
  /** The records from a position on; 0 is the first. `undefined` is a breath, see `Pieces`. */
  walk(from: number): Iterator<Entry<Row> | undefined, void>;
}

/** A column whose value is a property of the record. */
export function property<Row>(name: keyof Row & string): Column<Row> {
  return { name, value: (row) => row[name] };
}

/** Records that are few enough to be made at once. */
export function* walkArray<Row>(rows: readonly Row[], from: number): Generator<Entry<Row>, void> {
  for (let index = from; index < rows.length; index++) yield { row: rows[index] as Row, after: index + 1 };
}

/** Records that are computed one by one from their number. */
export function* walkNumbered<Row>(
  count: number,
  make: (index: number) => Row,
  from: number,
): Generator<Entry<Row>, void> {
  for (let index = from; index < count; index++) yield { row: make(index), after: index + 1 };
}

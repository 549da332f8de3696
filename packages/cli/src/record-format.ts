/** How records that are JSON texts become one document. */
export interface RecordFormat {
  /** Before the record of this number, counting from 0. */
  readonly before: (index: number) => string;
  /** After every record. */
  readonly after: string;
  /** After the last of so many records. */
  readonly end: (records: number) => string;
}

/** One record a line, each line complete as soon as it is written. */
export const jsonLines: RecordFormat = { before: () => "", after: "\n", end: () => "" };

/** One JSON array. */
export const jsonArray: RecordFormat = {
  before: (index) => (index === 0 ? "[\n" : ",\n"),
  after: "",
  end: (records) => (records === 0 ? "[]\n" : "\n]\n"),
};

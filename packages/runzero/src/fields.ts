/**
 * What a projection leaves of a record: the named fields where they are known at compile time, else any of
 * them may be missing.
 */
export type Selected<T, Names> = Names extends readonly string[]
  ? string extends Names[number]
    ? Partial<T>
    : Pick<T, Names[number] & keyof T>
  : T;

/**
 * Where several processes keep what they have in common: the one thing that a share which reaches beyond its process
 * has to bring along.
 */
export interface CommonStore {
  /**
   * Changes the value of a key in one step that nobody can come between. Rejects where the store cannot be reached or
   * cannot be written; then nothing was changed, or, where the answer was lost, all of it.
   *
   * @param key Begins with the kind of the value; never holds a secret.
   * @param lastsMs How long the value is kept when nobody changes it any more, in milliseconds.
   * @param change Gives the new value and a result. Pure: it may be called more than once. Values are plain data
   * that JSON can hold; `now` is the store's clock, in milliseconds, the same for all who use it.
   */
  update<Value, Result>(
    key: string,
    lastsMs: number,
    change: (before: Value | undefined, now: number) => readonly [Value, Result],
  ): Promise<Result>;
}

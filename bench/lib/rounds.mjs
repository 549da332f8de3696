// Interleaved rounds: each contender once a round, so that what disturbs the machine disturbs all of them.

/**
 * @template Result
 * @param {number} count
 * @param {readonly string[]} contenders
 * @param {(contender: string) => Promise<Result>} play
 * @returns {Promise<Record<string, Result[]>>} the results of each contender, by round
 */
export async function rounds(count, contenders, play) {
  const results = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    // Every other round in the opposite order: nobody always comes after the same one.
    const order = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const name of order) results[name].push(await play(name));
  }
  return results;
}

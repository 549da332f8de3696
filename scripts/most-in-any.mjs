/**
 * The most that came in any stretch of so many milliseconds.
 * @param {readonly number[]} times When each came, in any order.
 * @param {number} perMs
 */
export function mostInAny(times, perMs) {
  const sorted = [...times].sort((one, other) => one - other);
  let [first, most] = [0, 0];
  for (const [index, at] of sorted.entries()) {
    while (sorted[first] + perMs <= at) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

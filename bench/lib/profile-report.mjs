// Why we cost more than what we are measured against: both profiled, and their self times beside each other.
import { measure } from "./child.mjs";

/** Functions that are shown. */
const SHOWN = 12;

/**
 * @param {{ kind: "call" | "record", ours: string, theirs: string }} what
 * @param {object} input for `programs/profile.mjs`: how much of it
 * @returns {Promise<{ cause: string, tables: import("./report.mjs").Section["tables"] }>} the cause in a sentence
 *   for the summary, and the tables that show it
 */
export async function profileBoth({ kind, ours, theirs }, input) {
  const profiles = {};
  for (const contender of [ours, theirs])
    profiles[contender] = await measure("profile", { kind, contender, ...input });
  const [mine, other] = [byPlace(profiles[ours]), byPlace(profiles[theirs])];
  const places = [...new Set([...mine.keys(), ...other.keys()])]
    .map((place) => ({ place, us: mine.get(place) ?? 0, theirs: other.get(place) ?? 0 }))
    .filter((one) => Math.max(one.us, one.theirs) >= total(mine) / 200)
    .sort((a, b) => b.us - b.theirs - (a.us - a.theirs));
  return {
    cause: causeOf(places, kind, theirs, total(mine), total(other)),
    tables: [
      {
        columns: [`self time, microseconds a ${kind}, profiled`, ours, theirs, "difference"],
        rows: [
          ...places.map((one) => [
            one.place,
            figure(one.us),
            figure(one.theirs),
            signed(one.us - one.theirs),
          ]),
          ["in all", figure(total(mine)), figure(total(other)), signed(total(mine) - total(other))],
        ],
      },
      {
        columns: [`the most costly functions of ${ours}, a ${kind}`, "of", "microseconds"],
        rows: profiles[ours].slice(0, SHOWN).map(({ name, where, us }) => [name, where, figure(us)]),
      },
    ],
  };
}

function byPlace(times) {
  const places = new Map();
  for (const { where, us } of times) places.set(where, (places.get(where) ?? 0) + us);
  return places;
}

const total = (places) => [...places.values()].reduce((sum, us) => sum + us, 0);
const figure = (us) => us.toFixed(us < 1 ? 2 : 1);
const signed = (us) => `${us < 0 ? "-" : "+"}${figure(Math.abs(us))}`;

function causeOf(places, kind, theirs, mine, other) {
  const list = (some) => some.map(({ place, us, theirs }) => `${place} ${signed(us - theirs)}`).join(", ");
  const more = places.filter((one) => one.us - one.theirs >= (mine - other) / 20);
  const less = places.filter((one) => one.theirs - one.us >= (mine - other) / 20).reverse();
  return (
    `profiled, a ${kind} has ${figure(mine)} µs of self time and ${figure(other)} with ${theirs}. ` +
    `More is spent in: ${list(more)}${less.length === 0 ? "" : `; less in: ${list(less)}`}.`
  );
}

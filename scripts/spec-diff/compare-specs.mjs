import { comparableDocument } from "../document/comparable.mjs";
import { applyCorrections } from "../document/corrections.mjs";
import { differences } from "../document/differences.mjs";
import { pointerKeys } from "../document/pointer.mjs";

/** What a schema may say besides type, format, enum and bounds; an inventory may have left some of it out. */
const details = ["pattern", "minLength", "minItems", "uniqueItems", "default", "readOnly", "writeOnly"];

/**
 * What two documents say differently: `unexplained` what is left once our corrections are applied to theirs,
 * `explained` what each correction changed, `unrecorded` details of a kind that our inventory has nowhere, so
 * that ours cannot be expected to have them, `unfit` the corrections that do not fit their document. In a
 * difference `was` is theirs and `now` ours.
 */
export function compareSpecs(theirs, { inventory, corrections, document }) {
  const ours = comparableDocument(document);
  const aligned = align(theirs, ours);
  const { corrected, applied, problems } = applyCorrections(aligned, corrections);
  const recorded = JSON.stringify(inventory);
  const isUnrecorded = ({ at, now }) => {
    const detail = pointerKeys(at).at(-1);
    return now === undefined && details.includes(detail) && !recorded.includes(`"${detail}":`);
  };
  const found = differences(corrected, ours);
  return {
    unexplained: found.filter((difference) => !isUnrecorded(difference)),
    unrecorded: found.filter(isUnrecorded),
    explained: applied,
    unfit: problems,
    theirs: aligned,
    ours,
  };
}

/**
 * Calls their operations by our ids where method and path tell that they are the same. One that they call
 * otherwise keeps its name as a fact, which is then a difference; one without an id has none to differ.
 */
function align(theirs, ours) {
  const place = ({ method, path }) => `${method} ${path}`;
  const oursByPlace = new Map(
    Object.entries(ours.operations).map(([id, operation]) => [place(operation), id]),
  );
  const operations = {};
  for (const [id, operation] of Object.entries(theirs.operations)) {
    const ourId = oursByPlace.get(place(operation));
    const isTheSame = ourId !== undefined && ourId !== id && !(ourId in theirs.operations);
    const isNameless = id === place(operation);
    if (!isTheSame) operations[id] = operation;
    else operations[ourId] = isNameless ? operation : { operationId: id, ...operation };
  }
  return { ...theirs, operations };
}

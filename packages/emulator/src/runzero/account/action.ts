/** First word of an operation's id -> what has happened. */
const DONE: Readonly<Record<string, string>> = {
  bulk: "changed",
  clear: "cleared",
  create: "created",
  delete: "deleted",
  hide: "hidden",
  import: "imported",
  merge: "merged",
  remove: "deleted",
  reset: "reset",
  rotate: "rotated",
  stop: "stopped",
  update: "updated",
  upgrade: "upgraded",
};

/**
 * The name of what a call has done, such as `site-created` for `createSite`. The vendor's names have this form;
 * its list of them is not published in full.
 */
export function actionOf(operationId: string): string {
  const words = operationId.replace(/Account|AndID$/g, "").split(/(?<=[a-z0-9])(?=[A-Z])/);
  const [verb = "", ...subject] = words.map((word) => word.toLowerCase());
  return [...subject, DONE[verb] ?? verb].join("-");
}

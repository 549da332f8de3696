/** Values that a text may name in braces, such as `{done}`. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * A text for visitors. Values in braces are put in, numbers in the way of the page's language. A function gets the
 * plain values, for languages in which the words depend on the number.
 */
export type Text = string | ((values: TextValues) => string);

/**
 * Every text that an element shows or says, in English. Replace them with the `texts` property, or with a `texts`
 * attribute in JSON, on an element or on the provider. Labels can also be written between the tags.
 */
export const TEXTS = {
  label: "Job progress",
  idle: "No run yet",
  loading: "Loading",
  queued: "Waiting to start",
  running: "Running",
  cancelling: "Being cancelled",
  successful: "Done",
  "partly-successful": "Done, with failures",
  failed: "Failed",
  cancelled: "Cancelled",
  "timed-out": "Timed out",
  errored: "Ended with an error",
  /** `done`, `total`, `percent` */
  counts: "{done} of {total}",
  /** `done`: while the job has not counted its items. */
  countsOpen: "{done} done",
  /** `failed` */
  failures: "{failed} failed",
  details: "Details",
  /** `count`: items that ended alike. */
  categoryCount: "{count}",
  queue: "Start",
  requeue: "Run again",
  sending: "Sending …",
  sent: "Queued",
  reconnecting: "Connection lost, trying again …",
  retry: "Try again",
  "failure-setup": "This part of the page is not set up correctly",
  "failure-refused": "This page is not allowed to do this",
  "failure-missing": "This run was not found",
  "failure-busy": "Too many requests; please try again later",
  "failure-connection": "No connection",
  "failure-other": "Something went wrong",
} as const satisfies Record<string, string>;

/** The name of a text. */
export type TextName = keyof typeof TEXTS;

/** Some texts of one's own. */
export type Texts = Partial<Record<TextName, Text>>;

/** Puts values into a text. */
export function fill(text: Text, values: TextValues = {}, language?: string): string {
  if (typeof text === "function") return String(text(values));
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return braces;
    return typeof value === "number" ? inLanguage(value, language) : value;
  });
}

/** A `lang` attribute can hold anything; one that is no language is passed over. */
function inLanguage(value: number, language: string | undefined): string {
  try {
    return value.toLocaleString(language || undefined);
  } catch {
    return value.toLocaleString();
  }
}

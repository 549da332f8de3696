// The elements as an application bundles them, and a list of what they tell the page.
import "@runwire/runly-elements/define";
import type { Failure, RunDetail } from "@runwire/runly-elements";

/** An event of an element: its name, and the run's id and state or the failure's kind and message. */
export interface SeenEvent {
  readonly type: string;
  readonly from: string;
  readonly run?: { readonly id: string; readonly state: string };
  readonly kind?: string;
  readonly message?: string;
}

const seen: SeenEvent[] = [];
for (const type of ["update", "complete", "queued", "error"]) {
  // Captured, because an error does not bubble.
  addEventListener(
    type,
    (event) => {
      if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
      const { run, kind, message } = event.detail as Partial<RunDetail & Failure>;
      seen.push({
        type,
        from: event.target.localName,
        ...(run && { run: { id: run.id, state: run.state } }),
        ...(kind !== undefined && { kind }),
        ...(message !== undefined && { message }),
      });
    },
    true,
  );
}
// What a page's own error handling would be called with: nothing that an element emits.
const reported: string[] = [];
addEventListener("error", (event) => reported.push(event.type));
Object.assign(globalThis, { seen, reported });

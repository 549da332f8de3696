import { canRequeue, type Run } from "@runwire/runly/browser";
import { ActionButton } from "./action-button.js";
import { attributeProperties } from "./attribute-property.js";
import { clientFor } from "./client-for.js";
import { followRun } from "./follow-run.js";
import type { RunDetail, RunlyClient } from "./runly-client.js";
import { COMMON_ATTRIBUTES } from "./runly-element.js";
import { type Settings, trimmed } from "./settings.js";
import { SetupError } from "./setup-error.js";

const ATTRIBUTES = { ...COMMON_ATTRIBUTES, runId: "run-id", for: "for" };

/**
 * `<runly-requeue-button for="…">` or `<runly-requeue-button run-id="…">`: queues a run again, unchanged. It shows
 * itself only while there is something to run again: the run is over, and not all of it succeeded. With `for` it
 * keeps to the run of that `<runly-run-progress>`, and hands the new run to it.
 *
 * Events: `queued` with `detail.run`; `error` with a {@link Failure} as `detail`.
 */
export class RunlyRequeueButton extends ActionButton {
  static readonly observedAttributes: readonly string[] = [...Object.values(ATTRIBUTES), "texts"];
  protected readonly properties: readonly string[] = Object.keys(ATTRIBUTES);
  protected readonly labelText = "requeue";

  /** The id of the run, where no `for` gives it. */
  declare runId: string | null;

  #run: Run | undefined;
  #client: RunlyClient | undefined;
  #source: string | undefined;
  #stop: (() => void) | undefined;

  protected update(settings: Settings, again: boolean): void {
    // Not to be pressed, as what follows may fail.
    if (this.#source === undefined) this.show("unavailable");
    const client = clientFor(this.localName, settings);
    const [targetId, runId] = [trimmed(this, "for"), trimmed(this, "run-id")];
    if (targetId === undefined && runId === undefined) {
      throw new SetupError(
        `<${this.localName}> has neither for, the id of a <runly-run-progress>, nor run-id, the id of a run.`,
      );
    }
    const source = targetId === undefined ? `run ${runId}` : `for ${targetId}`;
    if (again || this.#client !== client || this.#source !== source) {
      this.leave();
      this.recover();
      this.#run = undefined;
      this.#client = client;
      this.#source = source;
      this.#stop =
        targetId === undefined ? this.#followRun(client, runId as string) : this.#followTarget(targetId);
    }
    this.#showRun();
  }

  protected leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#source = undefined;
  }

  protected send(): Promise<Run> {
    const runId = this.#run?.id;
    if (this.#client === undefined || runId === undefined)
      throw new SetupError("There is no run to queue again.");
    return this.#client.runs.requeue(runId);
  }

  protected override sent(run: Run): void {
    if (trimmed(this, "for") === undefined) this.setAttribute("run-id", run.id);
    else super.sent(run);
  }

  #followRun(client: RunlyClient, runId: string): () => void {
    return followRun(client, runId, {
      update: (run) => this.#heard(run),
      end: () => {},
      connection: () => {},
      fail: (error) => this.fail(error),
    });
  }

  /** Listens at the root, so that the target may come later than the button. */
  #followTarget(targetId: string): () => void {
    const root = this.getRootNode();
    const listen = (event: Event) => {
      const { target } = event;
      if (target instanceof Element && target.id === targetId) {
        this.#heard((event as CustomEvent<RunDetail>).detail.run);
      }
    };
    root.addEventListener("update", listen);
    this.#run = (this.target as (Element & { readonly run?: Run }) | undefined)?.run;
    return () => root.removeEventListener("update", listen);
  }

  #heard(run: Run): void {
    this.#run = run;
    this.recover();
    this.#showRun();
  }

  #showRun(): void {
    this.show(this.#run !== undefined && canRequeue(this.#run) ? "ready" : "unavailable");
  }
}
attributeProperties(RunlyRequeueButton.prototype, ATTRIBUTES);

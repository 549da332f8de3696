import type { Run, WatchConnection } from "@runwire/runly/browser";
import { attributeProperties } from "./attribute-property.js";
import { clientFor } from "./client-for.js";
import { followRun } from "./follow-run.js";
import { html, setText } from "./html.js";
import { isOver, outcomeOf, type RunOutcome } from "./run-outcome.js";
import { type RunShare, shareOf } from "./run-share.js";
import type { RunDetail, RunlyClient } from "./runly-client.js";
import { COMMON_ATTRIBUTES, RunlyElement } from "./runly-element.js";
import { type Settings, trimmed } from "./settings.js";

const ATTRIBUTES = { ...COMMON_ATTRIBUTES, runId: "run-id" };

/** The value of the `state` attribute of `<runly-run-progress>`. */
export type ProgressState = "idle" | "loading" | RunOutcome | "failure";

/**
 * `<runly-run-progress run-id="…">`: shows a run from its queue to its end. What is written between the tags is its
 * label.
 *
 * Events: `update` whenever something changed and `complete` once when the run is over, both with `detail.run`;
 * `error` with a {@link Failure} as `detail`. The `state` attribute tells how the run stands.
 */
export class RunlyRunProgress extends RunlyElement {
  static readonly observedAttributes: readonly string[] = [...Object.values(ATTRIBUTES), "texts"];
  protected readonly labelText = "label";
  protected readonly properties: readonly string[] = Object.keys(ATTRIBUTES);

  /** The id of the run; without one, the element waits for it. */
  declare runId: string | null;

  readonly #status = html("span", { part: "status", role: "status" });
  readonly #success = html("div", { part: "bar bar-success" });
  readonly #failed = html("div", { part: "bar bar-failed" });
  readonly #track = html(
    "div",
    {
      part: "track",
      role: "progressbar",
      "aria-labelledby": "label",
      "aria-valuemin": "0",
      "aria-valuemax": "100",
    },
    this.#success,
    this.#failed,
  );
  readonly #counts = html("span", { part: "counts" });
  readonly #failures = html("span", { part: "failures" });
  readonly #connection = html("span", { part: "connection", role: "status" });
  readonly #summary = html("summary", { part: "details-summary" });
  readonly #categories = html("ul", { part: "categories" });
  readonly #details = html("details", { part: "details", hidden: "" }, this.#summary, this.#categories);
  #run: Run | undefined;
  #wasLive = false;
  #connectionState: WatchConnection | undefined;
  #completed: string | undefined;
  #following: { readonly client: RunlyClient; readonly runId: string; readonly stop: () => void } | undefined;

  constructor() {
    super();
    this.compose(
      html(
        "div",
        { part: "header" },
        html("span", { part: "label", id: "label" }, this.labelSlot),
        this.#status,
      ),
      this.#track,
      html("div", { part: "figures" }, this.#counts, this.#failures, this.#connection),
      this.#details,
    );
  }

  /** The run as it was last heard of. */
  get run(): Run | undefined {
    return this.#run;
  }

  protected update(settings: Settings, again: boolean): void {
    const runId = trimmed(this, "run-id");
    const client = runId === undefined ? undefined : clientFor(this.localName, settings);
    const current = this.#following;
    if (again || current?.client !== client || current?.runId !== runId) {
      this.leave();
      this.#run = undefined;
      this.#wasLive = false;
      this.#connectionState = undefined;
      setText(this.#connection, "");
      this.recover();
      if (client !== undefined && runId !== undefined) this.#follow(client, runId);
    }
    if (this.getAttribute("state") !== "failure" || this.#following === undefined) this.#paint();
  }

  protected leave(): void {
    this.#following?.stop();
    this.#following = undefined;
  }

  #follow(client: RunlyClient, runId: string): void {
    this.#paint("loading");
    this.#following = { client, runId, stop: () => {} };
    const stop = followRun(client, runId, {
      update: (run) => this.#heard(run),
      end: (run) => this.#ended(runId, run),
      connection: (state) => this.#connected(state),
      fail: (error) => this.fail(error),
    });
    this.#following = { client, runId, stop };
  }

  #heard(run: Run): void {
    this.#run = run;
    // What was on its way when the connection broke may come after the news of that, and proves nothing.
    if (this.#connectionState !== "reconnecting") setText(this.#connection, "");
    this.recover();
    this.#paint();
    const detail: RunDetail = { run };
    this.dispatchEvent(new CustomEvent("update", { detail, bubbles: true }));
  }

  /** Once a run, also where the element is taken out of the page and put back. */
  #ended(runId: string, run: Run): void {
    setText(this.#connection, "");
    if (runId === this.#completed) return;
    this.#completed = runId;
    const detail: RunDetail = { run };
    this.dispatchEvent(new CustomEvent("complete", { detail, bubbles: true, composed: true }));
  }

  /** A connection that never came about is none that was lost: the run is asked for instead. */
  #connected(state: WatchConnection): void {
    this.#connectionState = state;
    if (state === "live") {
      this.#wasLive = true;
      setText(this.#connection, "");
    } else if (state === "reconnecting" && this.#wasLive) {
      setText(this.#connection, this.text("reconnecting"));
    }
  }

  #paint(waiting: ProgressState = this.#following === undefined ? "idle" : "loading"): void {
    const run = this.#run;
    const state = run === undefined ? waiting : outcomeOf(run);
    this.setAttribute("state", state);
    setText(this.#status, this.text(state as Exclude<ProgressState, "failure">));
    this.#paintShare(run === undefined ? undefined : shareOf(run), run !== undefined && isOver(run));
    this.#paintCategories(run?.progress?.categories ?? []);
  }

  #paintShare(share: RunShare | undefined, over: boolean): void {
    const { parts, done = 0, failed = 0, total } = share ?? {};
    const percent = parts && Math.floor((parts.success + parts.failed) * 100 + 1e-9);
    // An empty text where there is nothing to count: a run that is queued, or had no items at all.
    const counted = total !== undefined || done > 0;
    const counts = !counted
      ? ""
      : total === undefined
        ? this.text("countsOpen", { done })
        : this.text("counts", { done, total, percent: percent ?? 0 });
    const failures = failed > 0 ? this.text("failures", { failed }) : "";
    setText(this.#counts, counts);
    setText(this.#failures, failures);
    this.#success.style.inlineSize = `${(parts?.success ?? 0) * 100}%`;
    this.#failed.toggleAttribute("data-any", failed > 0);
    this.#failed.style.inlineSize = `${(parts?.failed ?? 0) * 100}%`;
    this.#track.toggleAttribute("data-moving", parts === undefined && share !== undefined && !over);
    // Without a value the bar is indeterminate, for assistive technology too.
    if (percent === undefined) this.#track.removeAttribute("aria-valuenow");
    else this.#track.setAttribute("aria-valuenow", String(percent));
    const spoken = [counts, failures].filter(Boolean).join(", ");
    if (spoken === "") this.#track.removeAttribute("aria-valuetext");
    else this.#track.setAttribute("aria-valuetext", spoken);
  }

  #paintCategories(categories: NonNullable<NonNullable<Run["progress"]>["categories"]>): void {
    // One outcome alone says no more than the figures above.
    this.#details.hidden = categories.length < 2 && !categories.some((one) => one.isSuccessful === false);
    setText(this.#summary, this.text("details"));
    const items = categories.map(({ category, count, isSuccessful }) =>
      html(
        "li",
        { part: isSuccessful ? "category" : "category category-failed" },
        html("span", {}, category ?? ""),
        html("span", {}, this.text("categoryCount", { count: count ?? 0 })),
      ),
    );
    this.#categories.replaceChildren(...items);
  }
}
attributeProperties(RunlyRunProgress.prototype, ATTRIBUTES);

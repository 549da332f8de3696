// Every state that an element can be in, each from a client that says just that. Light or dark by the query.
import "@runwire/runly-elements/define";
import type { Run, WatchOptions } from "@runwire/runly/browser";
import type { RunlyClient } from "@runwire/runly-elements";

const completedAt = "2026-11-22T12:00:00Z";
const categories = [
  { category: "Imported", count: 1034, isSuccessful: true },
  { category: "Address not found", count: 166, isSuccessful: false },
];
const error = (name: string, message: string, status?: number) =>
  Object.assign(new Error(message), { name, ...(status !== undefined && { status }) });

/** What a client says of a run: its state, or what is thrown. */
const RUNS: Readonly<Record<string, Omit<Run, "id"> | Error>> = {
  queued: { state: "Enqueued" },
  "running, not counted": { state: "Running", progress: { success: 14, failed: 0, total: null } },
  running: { state: "Running", progress: { success: 840, failed: 0, total: 1200 } },
  "running, some failed": {
    state: "Running",
    progress: { success: 540, failed: 160, total: 1200, categories },
  },
  "connection lost": { state: "Running", progress: { success: 840, failed: 2, total: 1200 } },
  cancelling: { state: "Running", cancellationRequestedAt: completedAt, progress: { success: 5, total: 12 } },
  successful: { state: "Successful", completedAt, progress: { success: 1200, failed: 0, total: 1200 } },
  "partly successful": {
    state: "Successful",
    completedAt,
    progress: { success: 1034, failed: 166, total: 1200, categories },
  },
  failed: { state: "Failed", completedAt, progress: { success: 20, failed: 1, total: 1200 } },
  cancelled: { state: "Cancelled", completedAt, progress: { success: 500, failed: 0, total: 1200 } },
  "timed out": { state: "TimedOut", completedAt, progress: { success: 500, failed: 3, total: null } },
  errored: { state: "Error", completedAt },
  "not found": error("ApiError", "GET /{org}/runs/{runId} (getRun) answered 404.", 404),
  refused: error("ApiError", "GET /{org}/runs/{runId} (getRun) answered 401.", 401),
  "no connection": error("ConnectionError", "GET /{org}/runs/{runId} (getRun): the connection was refused."),
  "server error": error("ApiError", "GET /{org}/runs/{runId} (getRun) answered 500.", 500),
};

/** A client for one entry; a request by a button ends as `sent` says. */
function clientOf(
  name: string,
  sent: () => Promise<Run> = () => Promise.resolve({ id: "next", state: "Enqueued" }),
): RunlyClient {
  return {
    runs: {
      async *watch(id, { signal, onConnection }: WatchOptions = {}) {
        const said = RUNS[name];
        if (said instanceof Error) throw said;
        if (said === undefined) return;
        yield { id, ...said };
        if (name === "connection lost")
          for (const now of ["live", "reconnecting"] as const) onConnection?.(now);
        if (said.completedAt) return;
        await new Promise((resolve) => signal?.addEventListener("abort", resolve));
      },
      requeue: sent,
      queue: sent,
    },
  };
}

const never = () => new Promise<Run>(() => {});
const refusal = () =>
  Promise.reject(error("ApiError", "POST /{org}/environments/{env}/runs/ (queueRun) answered 403.", 403));

const dark = new URLSearchParams(location.search).has("dark");
document.documentElement.style.colorScheme = dark ? "dark" : "light";
document.body.style.cssText =
  "margin: 2rem; background: Canvas; color: CanvasText; font: 16px/1.5 system-ui, sans-serif";
const heading = document.createElement("h1");
heading.textContent = "Elements in every state";
const main = document.createElement("main");
const grid = document.createElement("div");
grid.style.cssText =
  "display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.75rem 2rem; align-items: start";
main.append(heading, grid);
document.body.append(main);

function show(
  tag: keyof HTMLElementTagNameMap,
  title: string,
  attributes: Record<string, string>,
  client?: RunlyClient,
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (title !== "") element.textContent = title;
  if (client !== undefined) Object.assign(element, { client });
  const cell = document.createElement("div");
  cell.append(element);
  grid.append(cell);
  return element;
}

for (const name of Object.keys(RUNS)) {
  const element = show("runly-run-progress", `Run that is ${name}`, { "run-id": name }, clientOf(name));
  if (name === "partly successful") {
    element.addEventListener("complete", () =>
      element.shadowRoot?.querySelector("details")?.setAttribute("open", ""),
    );
  }
}
show("runly-run-progress", "No run yet", {}, clientOf(""));
show("runly-run-progress", "No key", { "run-id": "r1", organization: "acme" });
show("runly-queue-button", "Import customers", { template: "t", environment: "e" }, clientOf(""));
const pressed: Element[] = [
  show("runly-queue-button", "Being sent", { template: "t", environment: "e" }, clientOf("", never)),
  show("runly-queue-button", "Sent, once only", { template: "t", environment: "e", once: "" }, clientOf("")),
  show("runly-queue-button", "Sent", { template: "t", environment: "e" }, clientOf("")),
  show("runly-queue-button", "Not allowed", { template: "t", environment: "e" }, clientOf("", refusal)),
];
show("runly-queue-button", "No template", { environment: "e" }, clientOf(""));
show("runly-requeue-button", "", { "run-id": "failed" }, clientOf("failed"));

// When all have heard of their runs.
setTimeout(() => {
  for (const element of pressed) element.shadowRoot?.querySelector("button")?.click();
  setTimeout(() => document.documentElement.setAttribute("data-ready", ""), 200);
}, 200);

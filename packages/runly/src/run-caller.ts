import type { Caller } from "@runwire/core";

/** What the jobs of runs need of a client: the whole pipeline, or the lean one of pages. */
export type RunCaller = Pick<Caller, "call" | "clock" | "signal">;

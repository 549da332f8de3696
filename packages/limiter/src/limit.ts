import { type CallContext, discard, notify, type Step } from "@runwire/core";
import type { BudgetCall } from "./budget.js";
import type { DailyBudget } from "./daily-budget.js";
import type { Place, Quota } from "./quota.js";
import { parseUsage } from "./usage-headers.js";

/** A call that may be sent: let through by the budget, with a place in the window. */
interface Admission {
  readonly call: BudgetCall;
  readonly place: Place;
}

/**
 * Takes a place before an attempt, and reads the limits off its answer. The budget comes first: a call that it
 * refuses must not stand in a line. Some refusals end here, as one more wait of the same attempt: by the daily
 * budget, if calls wait for the next day; of the one call that goes ahead through the gate.
 */
export function limit(quota: Quota, budget: DailyBudget): Step {
  budget.before(quota);
  return (next) => async (request, context) => {
    for (;;) {
      const { call, place } = await admit(quota, budget, context);
      let response: Response;
      try {
        response = await next(request, context);
      } catch (error) {
        const sent = quota.failed(place, error);
        budget.failed(call, sent);
        throw error;
      }
      const reported = parseUsage(response.headers);
      const daily = budget.answered(call, response, reported);
      const again = quota.answered(place, response, daily);
      budget.wake();
      if (reported !== undefined && context.on.usage && budget.usage) notify(context.on.usage, budget.usage);
      if (!daily && !again) return response;
      discard(response, context);
      if (daily && !budget.waits) throw budget.error(context);
      moveUp(context);
    }
  };
}

async function admit(quota: Quota, budget: DailyBudget, context: CallContext): Promise<Admission> {
  for (;;) {
    const entered = budget.enter(context);
    const call = entered instanceof Promise ? await entered : entered;
    let place: Place;
    try {
      const placed = quota.enter(context);
      place = placed instanceof Promise ? await budget.placed(context, placed) : placed;
    } catch (error) {
      budget.failed(call, false);
      throw error;
    }
    if (budget.send(call)) return { call, place };
    // While it waited for its place the budget ran out. It moves up, so that this ends.
    quota.unused(place);
    budget.failed(call, false);
    moveUp(context);
  }
}

function moveUp(context: CallContext): void {
  context.priority = Math.max(1, context.priority - 1);
}

/**
 * The same for token requests: they take a place of the window ahead of all who wait, but no slot, for calls
 * that hold all slots may be waiting for this very token; and nothing of the daily budget.
 */
export function limitToken(quota: Quota): Step {
  return (next) => async (request, context) => {
    for (;;) {
      const placed = quota.enter(context, true);
      const place = placed instanceof Promise ? await placed : placed;
      let response: Response;
      try {
        response = await next(request, context);
      } catch (error) {
        quota.failed(place, error);
        throw error;
      }
      if (!quota.answered(place, response, false)) return response;
      discard(response, context);
    }
  };
}

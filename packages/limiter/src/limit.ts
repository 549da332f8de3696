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
      const admitted = admit(quota, budget, context);
      const { call, place } = admitted instanceof Promise ? await admitted : admitted;
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

/** At once if nothing has to be waited for: a promise costs more than both permits. */
function admit(quota: Quota, budget: DailyBudget, context: CallContext): Admission | Promise<Admission> {
  const call = budget.enter(context);
  if (call instanceof Promise) return admitLater(quota, budget, context, call);
  const place = enter(quota, budget, context, call);
  if (!(place instanceof Promise) && budget.send(call)) return { call, place };
  return admitLater(quota, budget, context, call, place);
}

/** @param place The place that was asked for already, if the call was let through by the budget at once. */
async function admitLater(
  quota: Quota,
  budget: DailyBudget,
  context: CallContext,
  entered: BudgetCall | Promise<BudgetCall>,
  place?: Place | Promise<Place>,
): Promise<Admission> {
  const call = entered instanceof Promise ? await entered : entered;
  const placed = place ?? enter(quota, budget, context, call);
  const taken = placed instanceof Promise ? await placed : placed;
  if (budget.send(call)) return { call, place: taken };
  // While it waited for its place the budget ran out. It moves up, so that this ends.
  quota.unused(taken);
  budget.failed(call, false);
  moveUp(context);
  return admitLater(quota, budget, context, budget.enter(context));
}

/** A place for a call that the budget has let through; without one it has not been let through. */
function enter(
  quota: Quota,
  budget: DailyBudget,
  context: CallContext,
  call: BudgetCall,
): Place | Promise<Place> {
  try {
    const place = quota.enter(context);
    if (!(place instanceof Promise)) return place;
    return budget.placed(context, place).catch((error) => {
      budget.failed(call, false);
      throw error;
    });
  } catch (error) {
    budget.failed(call, false);
    throw error;
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

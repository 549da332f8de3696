import { discard, notify, type Step } from "@runwire/core";
import type { DailyBudget } from "./daily-budget.js";
import type { Quota } from "./quota.js";
import { parseUsage } from "./usage-headers.js";

/**
 * Takes a place before an attempt, and reads the limits off its answer. The budget comes first: a call that it
 * refuses must not stand in a line.
 */
export function limit(quota: Quota, budget: DailyBudget): Step {
  return (next) => async (request, context) => {
    for (;;) {
      const entered = budget.enter(context);
      const order = entered instanceof Promise ? await entered : entered;
      let place: Awaited<ReturnType<Quota["enter"]>>;
      try {
        const placed = quota.enter(context);
        place = placed instanceof Promise ? await placed : placed;
      } catch (error) {
        budget.failed();
        throw error;
      }
      let response: Response;
      try {
        response = await next(request, context);
      } catch (error) {
        quota.failed(place, error);
        budget.failed();
        throw error;
      }
      const reported = parseUsage(response.headers);
      const daily = budget.answered(order, response.status, reported);
      quota.answered(place, response, daily);
      if (reported !== undefined && context.on.usage && budget.usage) notify(context.on.usage, budget.usage);
      if (!daily) return response;
      discard(response, context);
      if (!budget.waits) throw budget.error(context);
    }
  };
}

/**
 * The same for token requests: they take a place of the window ahead of all who wait, but no slot, for calls
 * that hold all slots may be waiting for this very token; and nothing of the daily budget.
 */
export function limitToken(quota: Quota): Step {
  return (next) => async (request, context) => {
    const placed = quota.enter(context, true);
    const place = placed instanceof Promise ? await placed : placed;
    try {
      const response = await next(request, context);
      quota.answered(place, response, false);
      return response;
    } catch (error) {
      quota.failed(place, error);
      throw error;
    }
  };
}

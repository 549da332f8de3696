// Every public name of the package, and nothing else.
export {
  type BudgetGrant,
  type BudgetReport,
  type CommonBudget,
  commonBudget,
} from "./common/budget-exchange.js";
export { type CommonQuota, commonQuota, type QuotaStore } from "./common/common-quota.js";
export type { Fleet } from "./common/fleet.js";
export {
  type Answered,
  exchangeQuota,
  leasing,
  type QuotaGrant,
  type QuotaReport,
  type QuotaState,
} from "./common/quota-exchange.js";
export { DailyBudget } from "./daily-budget.js";
export { limit, limitToken } from "./limit.js";
export { type LimitOptions, type ResolvedLimits, resolveLimits } from "./limit-options.js";
export { type Place, Quota } from "./quota.js";
export type { WindowRule } from "./sliding-log.js";
export { parseUsage, type ReportedUsage } from "./usage-headers.js";

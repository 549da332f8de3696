// Every public name of the package, and nothing else.
export type { CommonQuota } from "./common/common-quota.js";
export {
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

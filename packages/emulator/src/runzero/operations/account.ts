import { json } from "../../answers.js";
import { eventRecords } from "../account/events.js";
import type { Handlers } from "../call.js";
import { organizationView } from "../organization-view.js";
import { exportHandlers } from "./export-handlers.js";

const events = exportHandlers((call) => eventRecords(call.state.account.events));
const YEAR = 365 * 86_400;

/** What there is to read of the account itself: its licence and what happened in it. */
export const accountHandlers: Handlers = {
  exportEventsJSON: events.json,
  exportEventsJSONL: events.jsonl,

  async getAccountLicense(call) {
    const { account, options, organizations } = call.state;
    const views = await Promise.all(
      [...organizations.values()].map((one) => organizationView(call.state, one)),
    );
    const live = views.reduce((sum, view) => sum + view.asset_count, 0);
    const licensed = options.organizations.reduce((sum, one) => sum + one.assets, 0);
    return json({
      id: account.id,
      created_at: account.created_at,
      updated_at: account.created_at,
      name: "Example Corp",
      activated_at: account.created_at,
      license_type: options.licence,
      license_expiration: options.licenceExpired
        ? call.state.nowSeconds() - 1
        : account.created_at + 2 * YEAR,
      license_max_assets: Math.max(licensed, live),
      license_live_asset_count: live,
      license_project_asset_count: 0,
      via_reseller: false,
      phone: "",
      address_street: "1 Example Street",
      address_country: "US",
      address_city: "Austin",
      address_region: "TX",
      address_postal: "78701",
      subscription_period_start: account.created_at,
      subscription_period_end: account.created_at + 2 * YEAR,
      subscription_cancel_at: 0,
      subscription_canceled_at: 0,
      settings: {},
      sso_type: "",
      sso_domain: "",
      sso_mode: "off",
      sso_login_message: "",
      sso_login_issuer_url: "",
      sso_login_login_url: "",
      sso_login_logout_url: "",
      sso_default_role: "",
      partner: "",
    });
  },
};

import { json } from "../../answers.js";
import { requiredText, textIn } from "../../body.js";
import { bodyOf, type Call, changed, found, type Handlers } from "../call.js";
import { newKeys } from "../keys.js";
import { refuse } from "../problem.js";
import { idOf, iso } from "../run.js";
import type { State } from "../state.js";
import { gone } from "./infrastructure.js";

const roles = ["Cluster", "Developer", "Ops", "Owner"];

const plansOf = ({ options: { seed }, planId }: State) =>
  ["Free", "Team", "Business"].map((name, index) => ({
    ...{ id: idOf(seed, 10 + index), name, description: `${name} plan`, price: index * 50 },
    ...{
      userCount: 10 * (index + 1),
      environmentCount: 5,
      clusterCount: 5,
      nodeCount: 20,
      templateCount: 50,
    },
    ...{ allowApps: true, roles: roles.slice(1), features: [], isFeatured: index === 1 },
    isCurrent: idOf(seed, 10 + index) === planId,
  }));

const nextMonth = (state: State) => iso(state.now() + 30 * 86_400_000).slice(0, 10);

function currentPlan(state: State) {
  const plans = plansOf(state);
  return found(plans.find(({ isCurrent }) => isCurrent) ?? plans[1], "plan");
}

function billing(state: State) {
  const { name, price } = currentPlan(state);
  return { planName: name, planPrice: price, nextBillingDate: nextMonth(state), paymentMethod: state.card };
}

function checkoutOf(state: State, planId: string | null | undefined) {
  const { name, price } = found(
    plansOf(state).find(({ id }) => id === planId),
    "plan",
  );
  const dueToday = Math.max(price - currentPlan(state).price, 0);
  return {
    ...{ planName: name, newTotal: price, dueToday, isProrated: dueToday > 0 },
    ...{ nextBillingDate: nextMonth(state), paymentMethod: state.card },
  };
}

/** A member by user id, or by the id of the membership, which an invitation's link has. */
function memberOf({ state, path }: Call) {
  const wanted = path.memberId ?? "";
  const byId = [...state.members.values()].find(({ id }) => id === wanted);
  return found(state.members.get(wanted) ?? byId, "member");
}

function roleIn(body: Record<string, unknown>): string {
  const role = requiredText(body, "role");
  return roles.includes(role) ? role : refuse(400, `role must be one of ${roles.join(", ")}`);
}

export const organizationHandlers: Handlers = {
  getApiInfo: () =>
    json({
      version: "2024.2",
      auth: { authority: "https://runly.auth0.com", audience: "https://api.runly.io" },
      stripeApiKey: "pk_emulated",
    }),
  getAccount: ({ state }) => json(state.account),
  async updateAccount(call) {
    const body = await bodyOf(call);
    for (const name of ["name", "email", "password"]) textIn(body, name);
    return json(Object.assign(call.state.account, changed(body, ["name", "email"])));
  },
  getAccountOrgs: ({ state }) => json([orgAccount(state, state.account.email)]),
  async updateAccountOrg(call) {
    if (call.path.org !== call.state.organization.id) refuse(404, "there is no such organization");
    return json(orgAccount(call.state, requiredText(await bodyOf(call), "email")));
  },
  getApps: ({ state }) => json([...state.applications.values()]),
  async createApp(call) {
    const { state } = call;
    const name = requiredText(await bodyOf(call), "name");
    const id = state.applications.size === 0 ? 1 : Math.max(...state.applications.keys()) + 1;
    const application = { id, name, ...newKeys(state, id), createdAt: iso(state.now()), lastUsedAt: null };
    state.applications.set(id, application);
    return json(application);
  },
  deleteApp({ state, path }) {
    if (!state.applications.delete(Number(path.id))) refuse(404, "there is no such application");
    return gone();
  },
  getPlans: ({ state }) => json(plansOf(state)),
  getOrganization: ({ state }) => json(state.organization),
  async createOrganization(call) {
    const { state } = call;
    const body = await bodyOf(call);
    const name = requiredText(body, "name");
    const id = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    if (id === state.organization.id || state.otherOrganizations.has(id))
      refuse(409, "there is one of this name");
    const timeZone = textIn(body, "timeZone") ?? "Etc/UTC";
    const created = { ...state.organization, id, name, timeZone, defaultEnvironment: null };
    state.otherOrganizations.set(id, created);
    return json(created);
  },
  async updateOrganization(call) {
    const body = await bodyOf(call);
    for (const name of ["id", "name", "timeZone"]) textIn(body, name);
    return json(Object.assign(call.state.organization, changed(body, ["id", "name", "timeZone"])));
  },
  getQuickstart: ({ state }) =>
    json({
      cluster: [...state.clusters.keys()][0] ?? null,
      hasConnected: true,
      hasPackage: state.packages.size > 0,
      hasRun: state.runs.size > 0,
    }),
  getUsage: ({ state }) =>
    json({
      member: { limit: 10, current: state.members.size },
      environment: { limit: 5, current: state.environments.size },
      cluster: { limit: 5, current: state.clusters.size },
      templates: [...state.environments.values()].map(({ id, templates }) => ({
        environment: id,
        ...{ limit: 50, current: templates.size },
      })),
    }),
  getMembers: ({ state }) => json([...state.members.values()]),
  getMember: (call) => json(memberOf(call)),
  async inviteMember(call) {
    const { state } = call;
    const body = await bodyOf(call);
    const email = requiredText(body, "email");
    const role = roleIn(body);
    const id = idOf(state.options.seed, state.next());
    const member = {
      ...{ id, userId: null, name: null, nickname: null, email, picture: null, invitedBy: "ada" },
      ...{ invitedOn: iso(state.now()), joinedOn: null, role },
    };
    state.members.set(id, member);
    return json(member);
  },
  acceptInvite(call) {
    const member = memberOf(call);
    member.joinedOn ??= iso(call.state.now());
    return json(member);
  },
  async updateMember(call) {
    const member = memberOf(call);
    member.role = roleIn(await bodyOf(call));
    return json(member);
  },
  deleteMember(call) {
    const member = memberOf(call);
    for (const [key, value] of call.state.members) if (value === member) call.state.members.delete(key);
    return gone();
  },
  getBilling: ({ state }) => json(billing(state)),
  async updateBilling(call) {
    requiredText(await bodyOf(call), "paymentMethodId");
    call.state.card = { cardType: "visa", last4: "1881", expMonth: 1, expYear: 2032 };
    return json(billing(call.state));
  },
  previewCheckout: ({ state, url }) => json(checkoutOf(state, url.searchParams.get("planId"))),
  async checkout(call) {
    const planId = requiredText(await bodyOf(call), "planId");
    const answer = checkoutOf(call.state, planId);
    call.state.planId = planId;
    return json(answer);
  },
  getPayments: ({ state }) =>
    json([
      {
        ...{ id: "in_0001", amount: 50, createdOn: iso(state.now() - 20 * 86_400_000).slice(0, 10) },
        ...{ description: "Team plan", isSuccessful: true, method: state.card },
      },
    ]),
};

function orgAccount({ organization }: State, email: string) {
  return { id: organization.id, name: organization.name, email, role: "Owner", allowApps: true };
}

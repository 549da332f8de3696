import { json } from "../../answers.js";
import { requiredText, textIn, textListIn, textsIn } from "../../body.js";
import { bodyOf, type Call, done, type Handlers, queryOf, requireAdmin } from "../call.js";
import { refuse } from "../problem.js";
import type { User } from "../state.js";
import { answerCreated, usableTarget } from "./tasks.js";

/** Users, templates, agents, the organization, and the login of people. */
export const organizationHandlers: Handlers = {
  listUsers: ({ state }) => json([...state.users.values()]),

  async createUser(call) {
    requireAdmin(call);
    const body = await bodyOf(call);
    const email = requiredText(body, "email");
    const { users } = call.state;
    if ([...users.values()].some((user) => user.email === email))
      refuse(400, `there is a user ${email} already`);
    const id = Math.max(0, ...users.keys()) + 1;
    users.set(id, {
      id,
      name: requiredText(body, "name"),
      email,
      status: statusIn(body),
      groups: textListIn(body, "groups"),
    });
    return done(201);
  },

  async updateUser(call) {
    requireAdmin(call);
    const user = call.state.users.get(Number(call.path.id)) ?? refuse(404, `no user ${call.path.id}`);
    const body = await bodyOf(call);
    user.name = requiredText(body, "name");
    user.status = statusIn(body);
    user.groups = textListIn(body, "groups");
    return done(200);
  },

  getUserInfo({ caller }) {
    const [given_name = "", family_name = ""] = caller.name.split(" ");
    const nickname = caller.email.replace(/@.*/, "");
    return json({
      email: caller.email,
      given_name,
      family_name,
      nickname,
      org: "example",
      groups: caller.groups,
    });
  },

  listTemplates: ({ state }) => json(state.templates.map(({ name }) => name)),

  getTemplate(call) {
    const { name, params, metadata } = templateOf(call, call.path.name ?? "");
    return json({ name, params, metadata });
  },

  async createTaskFromTemplate(call) {
    const body = await bodyOf(call);
    const template = templateOf(call, requiredText(body, "name"));
    const target = usableTarget(call, requiredText(body, "target"));
    const given = textsIn(body, "params") ?? {};
    let { script } = template;
    for (const param of template.params.map((name) => name.replaceAll(/[{}]/g, ""))) {
      const { required } = (template.metadata[param] ?? {}) as { required?: string | boolean };
      const value = given[param];
      if (value === undefined && String(required ?? true) === "true")
        refuse(400, `parameter ${param} is missing`);
      script = script.replaceAll(`{{${param}}}`, value ?? "10");
    }
    return answerCreated(call, target, { script, labels: { template_name: template.name } });
  },

  listAgents: ({ state }) =>
    json(
      state.options.agentsAsText
        ? state.agents.map(({ subscription_name, tags }) => `${subscription_name}:${tags}`)
        : state.agents,
    ),

  getOrganization(call) {
    requireAdmin(call);
    return json({
      slack_integration_url: "https://slack.example/integration",
      github_integration_url: "https://github.example/integration",
      webhooks_customer_portal_url: "https://webhooks.example/portal",
      stripe_customer_portal_url: null,
      agents_token: call.state.agentsToken,
    });
  },

  getLoginAddress(call) {
    const email = queryOf(call, "email") ?? refuse(400, "email is required");
    return json({ login_url: loginUrl(call, email) });
  },

  async signUp(call) {
    return json({ login_url: loginUrl(call, requiredText(await bodyOf(call), "email")) });
  },
};

function loginUrl({ request }: Call, email: string): string {
  const callback = request.headers.get("callback_url") ?? "http://localhost:3000/callback";
  const query = new URLSearchParams({ login_hint: email, redirect_uri: callback });
  return `https://runops.us.auth0.com/authorize?${query}`;
}

function templateOf({ state }: Call, name: string) {
  return state.templates.find((template) => template.name === name) ?? refuse(404, `no template ${name}`);
}

function statusIn(body: Record<string, unknown>): User["status"] {
  const status = textIn(body, "status");
  if (status === "active" || status === "inactive" || status === "reviewing") return status;
  return refuse(400, "status must be active, inactive or reviewing");
}

import type { Agent, Target, Template, User } from "./state.js";
import { timeText } from "./task.js";

/** The bot user first, then people. */
export function seedUsers(): User[] {
  const people: [string, string, string[]][] = [
    ["Runops Bot", "runops.bot", ["admin", "engineering"]],
    ["Ada Admin", "ada", ["admin"]],
    ["Sam Security", "sam", ["security"]],
    ["Fay Finance", "fay", ["finance"]],
    ["Eva Engineer", "eva", ["engineering"]],
  ];
  return people.map(([name, mailbox, groups], index) => ({
    id: index + 1,
    name,
    email: `${mailbox}@example.com`,
    status: "active",
    groups,
  }));
}

/** One target of each kind that behaves differently. */
export function seedTargets(now: number): Map<string, Target> {
  const created = timeText(now - 90 * 86_400_000);
  const target = (name: string, type: string, more: Partial<Target> = {}): Target => ({
    name,
    type,
    message: `${name}, emulated`,
    status: "active",
    tags: "",
    review_type: "none",
    redact: "all",
    groups: null,
    secret_provider: "env-var",
    secret_path: name.toUpperCase().replaceAll("-", "_"),
    created,
    ...more,
  });
  const targets = [
    target("orders", "postgres"),
    target("shop", "mysql", { redact: "none" }),
    target("jump-host", "bash", { tags: "eu" }),
    target("production", "bash", { review_type: "anyone", channel_name: "reviews" }),
    target("payroll", "postgres", { review_type: "team", reviewers: "finance,security" }),
    target("vault", "bash", { groups: ["security"] }),
    target("cluster", "k8s-exec"),
    target("legacy", "mysql", { status: "inactive" }),
  ];
  return new Map(targets.map((one) => [one.name, one]));
}

/** Two templates, whose holes wear their braces as some do. */
export function seedTemplates(): Template[] {
  return [
    {
      name: "restart-service",
      params: ["service"],
      metadata: {
        service: { type: "text", placeholder: "web", required: "true", description: "Which service." },
        runops_configs: { filters: { connections: { type: "bash" } } },
      },
      script: "echo restarting {{service}}",
    },
    {
      name: "orders-of-customer",
      params: ["{{customer}}", "{{limit}}"],
      metadata: {
        customer: { type: "text" },
        limit: { type: "number", min: 1, max: 100, required: "false" },
      },
      script: "select id, customer, total from orders where customer = '{{customer}}' limit {{limit}}",
    },
  ];
}

/** The agents that are connected. */
export function seedAgents(): Agent[] {
  return [
    { subscription_name: "agent-default", tags: "", app_version: "2.1.0", status: "connected" },
    { subscription_name: "agent-eu", tags: "eu", app_version: "2.1.0", status: "connected" },
  ];
}

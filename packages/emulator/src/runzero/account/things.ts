/** A group of users of the console. */
export interface ConsoleGroup {
  readonly id: string;
  name: string;
  description: string;
  readonly role_summary: string;
  readonly user_count: number;
  readonly created_by_email: string;
  readonly created_at: number;
  updated_at: number;
  expires_at: number;
  org_default_role: string;
  org_roles: Record<string, unknown>;
}

/** Which attribute of single sign-on puts users into which group. */
export interface GroupMapping {
  readonly id: string;
  group_id: string;
  group_name: string;
  sso_attribute: string;
  sso_value: string;
  description: string;
  readonly created_by_email: string;
  readonly created_at: number;
  updated_at: number;
}

/** A kind of owner that an asset may have. */
export interface OwnershipType {
  readonly id: string;
  name: string;
  reference: number;
  order: number;
  hidden: boolean;
}

/** A stored credential. What is secret in it is not kept at all, so that nothing can tell it. */
export interface StoredCredential {
  readonly id: string;
  readonly client_id: string;
  readonly name: string;
  readonly type: string;
  readonly created_at: number;
  readonly created_by_id: string;
  readonly created_by_email: string;
  readonly acl: Readonly<Record<string, unknown>>;
  readonly global: boolean;
  readonly cidrs: readonly string[];
  readonly last_used_at: number;
  readonly last_used_by_id: string;
}

/** A custom integration. Its times are RFC 3339, unlike nearly everywhere else. */
export interface CustomIntegration {
  readonly id: string;
  readonly client_id: string;
  readonly created_by_id: string;
  readonly created_at: string;
  updated_at: string;
  name: string;
  description?: string;
  icon?: string;
  destroyed_at?: string;
}

import type { GrantForm } from "@runwire/auth";
import { standardForm } from "@runwire/auth";
import { InvalidCallError, type Operation } from "@runwire/core";
import { operations } from "./generated/operations.js";

/** Where, and in which words, a control plane is asked for tokens. */
export type TokenEndpoint =
  /** `POST /api/v2/token`, the form of OAuth 2.0: from version 2.24 on. */
  | "v2"
  /** `POST /api/v1/token`, JSON with the grant `client_credentials`: from version 2.20 on. */
  | "v1"
  /** `POST /api/v1/token`, JSON with `AppId` and `AppSecret`, the words of applications: versions before 2.20. */
  | "v1-app";

/** How each is asked. */
export interface TokenQuestion {
  readonly operation: Operation;
  readonly form: GrantForm;
}

const questions: Readonly<Record<TokenEndpoint, TokenQuestion>> = {
  v2: { operation: operations.grant_token_v2, form: standardForm },
  v1: {
    operation: operations.grant_token,
    form: {
      mediaType: "application/json",
      fields: (clientID, clientSecret) => ({ grantType: "client_credentials", clientID, clientSecret }),
    },
  },
  "v1-app": {
    operation: operations.grant_token,
    form: {
      mediaType: "application/json",
      fields: (AppId, AppSecret) => ({ grantType: "app_token", AppId, AppSecret }),
    },
  },
};

/** The endpoint that an option names. Throws an `InvalidCallError` for a name that is none. */
export function tokenQuestion(name: TokenEndpoint = "v2"): TokenQuestion {
  if (Object.hasOwn(questions, name)) return questions[name];
  throw new InvalidCallError(
    `tokenEndpoint must be one of ${Object.keys(questions).join(", ")}; got ${JSON.stringify(name)}`,
  );
}

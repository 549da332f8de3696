import { json, noContent } from "../../answers.js";
import { flagIn, objectIn, requiredText, textIn, textsIn } from "../../body.js";
import { ZERO_ID } from "../../ids.js";
import { property, type RecordSet, walkArray } from "../../records/record-set.js";
import { credentialTypes } from "../account/credential-types.js";
import type { StoredCredential } from "../account/things.js";
import { about, bodyOf, type Call, type Handlers, thingOf } from "../call.js";
import { refuse } from "../problem.js";
import { searchOf } from "../selection.js";

/** Stored credentials for scans and integrations. Their secrets are checked and forgotten. */
export const credentialHandlers: Handlers = {
  getAccountCredentials(call) {
    const credentials = [...call.state.account.credentials.values()];
    return json(credentials.filter(searchOf(call, credentialRecords(credentials))));
  },

  getAccountCredential: (call) => json(credentialOf(call)),

  async createAccountCredential(call) {
    const body = await bodyOf(call);
    const type = requiredText(body, "type");
    checkSecret(type, textsIn(body, "secret"));
    const credential: StoredCredential = {
      id: call.state.nextId(),
      client_id: call.state.account.id,
      name: requiredText(body, "name"),
      type,
      created_at: call.state.nowSeconds(),
      created_by_id: ZERO_ID,
      created_by_email: "ada@example.com",
      acl: objectIn(body, "acl") ?? {},
      global: flagIn(body, "global") ?? false,
      // One text when it is written, a list when it is read.
      cidrs: (textIn(body, "cidrs") ?? "").split(/[\s,]+/).filter((cidr) => cidr !== ""),
      last_used_at: 0,
      last_used_by_id: ZERO_ID,
    };
    call.state.account.credentials.set(credential.id, credential);
    return json(about(call, credential));
  },

  removeAccountCredential(call) {
    call.state.account.credentials.delete(credentialOf(call).id);
    return noContent();
  },
};

function credentialOf(call: Call): StoredCredential {
  return thingOf(call, call.state.account.credentials, "credential_id", "credential");
}

function checkSecret(type: string, secret: Readonly<Record<string, string>> | undefined): void {
  const required = credentialTypes[type] ?? refuse(400, `unknown type of credential: ${type}`);
  if (!secret) refuse(400, "secret is required");
  const missing = required.filter((field) => !secret[field]);
  if (missing.length > 0) refuse(400, `secret lacks ${missing.join(", ")}`);
}

function credentialRecords(credentials: readonly StoredCredential[]): RecordSet<StoredCredential> {
  const names = ["id", "name", "type", "created_at", "created_by_email", "global", "cidrs", "last_used_at"];
  return {
    plural: "credentials",
    columns: names.map((name) => property<StoredCredential>(name as keyof StoredCredential & string)),
    aliases: { created: ["created_at"], created_by: ["created_by_email"] },
    words: ["name", "type"],
    walk: (from) => walkArray(credentials, from),
  };
}

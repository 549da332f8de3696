import { InvalidCallError, inBrowser } from "@runwire/core";

/** Refuses a secret in a page, where every visitor can read it, unless the user says that only they open it. */
export function refuseSecretInPage(systemName: string, allowed: boolean | undefined): void {
  if (!inBrowser || allowed === true) return;
  throw new InvalidCallError(
    `a secret in a page can be read by every visitor: call ${systemName} from a server of yours, ` +
      "or pass dangerouslyAllowBrowser: true where only you open the page",
  );
}

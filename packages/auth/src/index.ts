// Every public name of the package, and nothing else.
export { authorize } from "./authorize.js";
export { BySecret } from "./by-secret.js";
export {
  type ClientCredentials,
  clientCredentialsGrant,
  type Grant,
  type GrantConditions,
  type GrantedToken,
  type GrantForm,
  standardForm,
  TokenEndpointFailure,
} from "./client-credentials.js";
export { type CommonTokenOptions, commonGrant } from "./common-token.js";
export { fingerprint } from "./sealed.js";
export { redact, Secret } from "./secret.js";
export { bearer, type HeaderScheme, sign } from "./sign.js";
export { TokenCache } from "./token-cache.js";
export { type CurrentToken, staticToken, type TokenSource, type TokenWaiter } from "./token-source.js";

/** Who a request is from. */
export interface Principal {
  readonly kind: "service-account" | "user";
  /** The id by which access rules name it. */
  readonly id: string;
  readonly name: string;
  /** The client id of the service account, or of the access key of the user. */
  readonly clientId?: string;
}

/** A client id and secret, and who they stand for. */
export interface ClientCredential {
  readonly clientId: string;
  secret: string;
  readonly principal: Principal;
  /** Asked at each token request: a service account may be disabled. */
  readonly isEnabled: () => boolean;
}

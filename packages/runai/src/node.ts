// The Node transport, so that users of this client need no second package for it.
export { type NodeTransport, type NodeTransportOptions, nodeTransport } from "@runwire/core/node";

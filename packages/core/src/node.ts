export { fileShare } from "./node/file-share.js";
export { type NodeTransport, type NodeTransportOptions, nodeTransport } from "./node/node-transport.js";

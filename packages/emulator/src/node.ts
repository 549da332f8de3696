/**
 * Serves emulators over HTTP and HTTPS from Node.
 *
 * @packageDocumentation
 */
export { type Served, type ServeOptions, serve } from "./serve.js";

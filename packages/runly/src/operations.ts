/**
 * The table of Runly's operations without any client code: for emulators, mocks and tools.
 *
 * @packageDocumentation
 */
export { type OperationId, operations } from "./generated/operations.js";

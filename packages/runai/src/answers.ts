/**
 * What Run:ai's operations take and how they answer, without any client code: for emulators and mocks.
 *
 * @packageDocumentation
 */
export { answers } from "./generated/answers.js";

/**
 * For those who make a share of their own: what it must do, as cases for any test framework.
 *
 * @packageDocumentation
 */
export { ownShareCases, type ShareCase, type SharePlace, shareCases } from "./share-conformance.js";

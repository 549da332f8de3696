import { InvalidCallError } from "@runwire/core";
import type { Violation } from "./check-value.js";

/** What is wrong with one asset of an import. */
export interface AssetViolation extends Violation {
  /** Which asset: the first one that was given has 0. */
  readonly index: number;
}

/** How many are collected: enough to see the pattern, and bounded for a source that is wrong throughout. */
export const maxViolations = 100;

/** Assets that an import was given break documented limits. Nothing was sent. */
export class InvalidAssetsError extends InvalidCallError {
  /** What is wrong, in order; the first 100. */
  readonly violations: readonly AssetViolation[];

  constructor(violations: readonly AssetViolation[]) {
    const shown = violations
      .slice(0, 3)
      .map(({ index, path, message }) => `assets[${index}]${path === "" ? "" : `.${path}`} ${message}`);
    const many = violations.length >= maxViolations ? `${maxViolations} or more` : String(violations.length);
    const rest = violations.length > shown.length ? "; …" : "";
    super(
      `imports.assets: nothing was sent, for what was given breaks ${many} documented ` +
        `${violations.length === 1 ? "limit" : "limits"}: ${shown.join("; ")}${rest} (all in error.violations)`,
    );
    this.violations = violations;
  }
}

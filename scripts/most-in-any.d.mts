export function mostInAny(times: readonly number[], perMs: number): number;

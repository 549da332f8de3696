/** `help runzero getSites` as `runzero getSites --help`, so that help for all commands is made in one way. */
export function helpFirst(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv;
  if (first !== "help" || rest.length === 0) return argv;
  return [...rest, "--help"];
}

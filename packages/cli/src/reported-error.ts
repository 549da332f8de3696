/** A failure that was shown already, as by the lines of `doctor`: it only decides the exit code. */
export class ReportedError extends Error {
  override readonly name = "ReportedError";
  readonly exitCode: number;

  constructor(exitCode: number) {
    super("reported already");
    this.exitCode = exitCode;
  }
}

// Run a runbook with the values of its inputs, wait for it, and print what it put out.
//   node run-and-wait.js 0b6dc1f2-… namespace=payments
import { Client, ExecutionFailedError } from "@runwire/unskript";

const unskript = Client.fromEnv();
const [runbookId = "", ...values] = process.argv.slice(2);
const params = Object.fromEntries(
  values.map((value) => {
    const [, name, rest] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
    if (name === undefined) throw new Error(`${value}: write name=value`);
    return [name, rest];
  }),
);

const { executionIds } = await unskript.runbooks.run(runbookId, params);
for (const id of executionIds) {
  try {
    const { execution, output } = await unskript.executions.wait(id, {
      onProgress: ({ executionStatus }) => console.log(`${id}: ${executionStatus}`),
    });
    console.log(`${execution.workflowName} took ${execution.duration}`);
    console.log(output?.text ?? "no output");
  } catch (error) {
    if (error instanceof ExecutionFailedError) console.error(error.output?.text ?? "no output");
    throw error;
  }
}

import { InvalidArgumentError } from "commander";
import { expect, it } from "vitest";
import { seconds } from "./parse-duration.js";
import { parseTaskDurations } from "./parse-task-durations.js";

it("reads seconds with decimals as milliseconds", () => {
  expect(["1", "1800", "1.5", "2.001"].map(seconds({ least: 1 }))).toEqual([1000, 1_800_000, 1500, 2001]);
});

it.each(["0", "0.9", "-1", "1e3", "1.0001", "", " 1", "9999999"])("refuses '%s' seconds", (text) => {
  expect(() => seconds({ least: 1 })(text)).toThrow(InvalidArgumentError);
});

it("reads how long a task stays in the statuses that are named", () => {
  expect(parseTaskDurations("new=0, active=5000")).toEqual({ new: 0, active: 5000 });
});

it.each(["", "new", "new=", "new=x", "done=5", "new=1=2", "new=-1"])("refuses the durations '%s'", (text) => {
  expect(() => parseTaskDurations(text)).toThrow(InvalidArgumentError);
});

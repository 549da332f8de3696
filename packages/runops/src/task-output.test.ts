import { expect, test } from "vitest";
import { taskOutput } from "./task-output.js";

test.each([
  ["an output", "id\tname\n1\tanna\n", { kind: "inline", text: "id\tname\n1\tanna\n" }],
  ["no output", "", { kind: "inline", text: "" }],
  ["the words for no output", "Task returned empty logs", { kind: "inline", text: "" }],
  ["an address", "https://storage.example/logs/7?signature=s", { kind: "stored" }],
  ["an address of an emulator", "http://localhost:4010/storage/logs/7", { kind: "stored" }],
  [
    "an output that begins with an address",
    "https://a.example is up\n",
    { kind: "inline", text: "https://a.example is up\n" },
  ],
  [
    "addresses, a line each",
    "https://a.example\nhttps://b.example\n",
    { kind: "inline", text: "https://a.example\nhttps://b.example\n" },
  ],
  ["that the server stopped waiting", "Your task is running. Come back later.", { kind: "stored" }],
  ["nothing", undefined, { kind: "stored" }],
  ["null", null, { kind: "stored" }],
])("task_logs with %s", (_, task_logs, output) => {
  expect(taskOutput(task_logs === undefined ? {} : { task_logs })).toEqual(output);
});

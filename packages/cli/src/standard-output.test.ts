import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { OutputClosedError } from "./output.js";
import { standardOutput } from "./standard-output.js";

const never = new AbortController().signal;

function failingWith(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

describe("standardOutput", () => {
  it("resolves when the stream has taken the bytes", async () => {
    const taken: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        taken.push(String(chunk));
        setImmediate(done);
      },
    });
    await standardOutput(stream, never).write(Buffer.from("one"));
    expect(taken).toEqual(["one"]);
  });

  it("tells a reader that has gone from a failure", async () => {
    await expect(standardOutput(failingWith("EPIPE"), never).write(Buffer.from("x"))).rejects.toBeInstanceOf(
      OutputClosedError,
    );
    await expect(standardOutput(failingWith("ENOSPC"), never).write(Buffer.from("x"))).rejects.toThrow(
      "cannot write to standard output: ENOSPC",
    );
  });

  it("does not wait long for a reader that pauses once it is aborted", async () => {
    const controller = new AbortController();
    const stuck = new Writable({ write() {} });
    const write = standardOutput(stuck, controller.signal, 0).write(Buffer.from("x"));
    const reason = new Error("interrupted");
    controller.abort(reason);
    await expect(write).rejects.toBe(reason);
  });

  it("still hands over what was fetched to a reader that takes it", async () => {
    const taken: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        taken.push(String(chunk));
        setImmediate(done);
      },
    });
    await standardOutput(stream, AbortSignal.abort()).write(Buffer.from("last"));
    expect(taken).toEqual(["last"]);
  });
});

// What Runwire promises, and by which tests. `name` is looked for in the file, letter by letter: it is the name of a
// test, or a part of it where the rest is put together.
const test = (file, name) => ({ file, name });

export const promises = [
  {
    title: "Limits",
    rows: [
      {
        promise: "A job of up to N calls is not slowed by a window of N.",
        tests: [
          test(
            "packages/limiter/src/limit.test.ts",
            "a job of up to N calls is not slowed; the next waits one window from the first answer",
          ),
        ],
      },
      {
        promise: "A call that cannot have a place before its deadline fails at once, and says when it could.",
        tests: [
          test(
            "packages/limiter/src/limit.test.ts",
            "a call that cannot have a place before its deadline fails at once, and says when it could",
          ),
          test(
            "test/traffic-scenes/retry-after.test.ts",
            "a call with five seconds fails at once with retryAt, and the others of the quota are held",
          ),
        ],
      },
      {
        promise: "After a 429 all callers of the quota wait; then one goes ahead, and the rest follow.",
        tests: [
          test(
            "packages/limiter/src/limit.test.ts",
            "on opening one call goes ahead, and the rest follow when it was not refused",
          ),
        ],
      },
      {
        promise: "The daily budget is used to its last call, at the price of one that is refused.",
        tests: [
          test("test/traffic/daily-budget.test.ts", "is used to the last call, at the price of one refused"),
        ],
      },
      {
        promise: "A wall clock that is set forward or back moves no wait.",
        tests: [
          test(
            "packages/limiter/src/limit.test.ts",
            "a wall clock that is set forward or back moves no wait",
          ),
        ],
      },
      {
        promise: "Random traffic against a model of the server never breaks a rule of the limiter.",
        tests: [test("test/traffic/random.test.ts", "where the client knows the server's window")],
      },
    ],
  },
  {
    title: "Tokens",
    rows: [
      {
        promise: "A thousand clients of one share ask for one token.",
        tests: [
          test(
            "packages/runzero/src/client.test.ts",
            "are asked for once by a thousand clients of one share, ahead of their calls",
          ),
        ],
      },
      {
        promise: "50 calls on a token that is revoked under load cost one token request, and none fails.",
        tests: [
          test(
            "test/traffic-scenes/revoked-token.test.ts",
            "50 calls on a token revoked under load cost one token request, and none fails",
          ),
        ],
      },
      {
        promise: "A refused token is not brought back by a refresh that began earlier.",
        tests: [
          test(
            "packages/auth/src/token-cache.test.ts",
            "is not brought back by a refresh that began before it was refused",
          ),
        ],
      },
      {
        promise: "A wrong secret never gets the token of the right one.",
        tests: [
          test("packages/runzero/src/client.test.ts", "of a wrong secret are never those of the right one"),
        ],
      },
      {
        promise: "A call that the key cannot make is refused before a request.",
        tests: [
          test(
            "packages/runzero/src/client.test.ts",
            "a call that the key cannot make is refused, by path, too",
          ),
        ],
      },
    ],
  },
  {
    title: "Secrets",
    rows: [
      {
        promise: "A client shows no secret, before and after its calls.",
        tests: [
          test("packages/runzero/src/secrets.test.ts", "a client shows none, before and after its calls"),
        ],
      },
      {
        promise: "No address and no event holds one, and no error of a server that repeats it.",
        tests: [
          test("packages/runzero/src/secrets.test.ts", "no address and no event holds one"),
          test("packages/runzero/src/secrets.test.ts", "of the token endpoint, which repeats the form"),
        ],
      },
      {
        promise: "A client in a page refuses a secret, unless it is told that only you open the page.",
        tests: [
          test(
            "packages/runzero/src/client.test.ts",
            "not in a page, where every visitor could read the secret, unless that is wanted",
          ),
          test("test/browser/mocked-clients.test.ts", "refuses a secret, and says what to do instead"),
        ],
      },
    ],
  },
  {
    title: "Big answers",
    rows: [
      {
        promise: "Records are the same whatever pieces a body comes in.",
        tests: [
          test(
            "packages/core/src/records/line-splitter.test.ts",
            "gives the same records whatever pieces the body comes in",
          ),
          test(
            "packages/core/src/records/array-splitter.test.ts",
            "gives the same records and the same envelope whatever pieces the body comes in",
          ),
        ],
      },
      {
        promise: "A part of a body is never taken for the whole.",
        tests: [
          test(
            "packages/core/src/records/array-splitter.test.ts",
            "notices every cut: a part of a body is never taken for the whole",
          ),
          test(
            "packages/core/src/streams.test.ts",
            "cut by a broken connection end it as broken; the error says how much was delivered",
          ),
        ],
      },
      {
        promise: "A loop that is left closes its connection, and leaves no timer and no listener.",
        tests: [
          test(
            "packages/core/src/streams.test.ts",
            "that is left closes its connection, and leaves no timer and no listener",
          ),
        ],
      },
      {
        promise: "A sync gives what was created and updated, each once, and goes on in another process.",
        tests: [
          test("packages/runzero/src/sync.test.ts", "gives what was created and updated, each once"),
          test("packages/runzero/src/sync.test.ts", "is gone on with from its cursor, in another process"),
        ],
      },
      {
        promise: "An import sends nothing when an asset breaks a limit, and says which.",
        tests: [
          test(
            "packages/runzero/src/imports.test.ts",
            "collects what breaks a limit, with index and path, and sends nothing",
          ),
        ],
      },
    ],
  },
  {
    title: "Retries",
    rows: [
      {
        promise: "A write is not sent twice after a reset, and is after a refused connection.",
        tests: [
          test(
            "packages/core/src/retry.test.ts",
            "a write is not sent twice after a reset, and is after a refused connection",
          ),
        ],
      },
      {
        promise: "A 403 is never sent again.",
        tests: [
          test(
            "packages/auth/src/authorize.test.ts",
            "a 403 is never replayed, and is no refusal of the token",
          ),
        ],
      },
      {
        promise: "An abort rethrows the reason of its signal, unchanged and at once.",
        tests: [
          test("packages/core/src/streams.test.ts", "that is aborted throws the reason unchanged, at once"),
        ],
      },
    ],
  },
  {
    title: "Run:ai",
    rows: [
      {
        promise: "Tokens are renewed before they expire, and once for all callers after they were revoked.",
        tests: [
          test("test/jobs/runai.test.ts", "are renewed before they expire, and after they were revoked"),
        ],
      },
      {
        promise: "Every list is walked in pages, none lost and none twice, and goes on from a cursor.",
        tests: [
          test(
            "test/jobs/runai.test.ts",
            "of all 26 kinds are walked in pages, none lost and none twice, in the same way",
          ),
          test("test/jobs/runai.test.ts", "go on from a cursor, in another process if need be"),
        ],
      },
      {
        promise: "A workload that fails or is deleted ends a wait with what was last known of it.",
        tests: [
          test("test/jobs/runai.test.ts", "that fail reject with what the control plane said"),
          test(
            "test/jobs/runai.test.ts",
            "that are deleted while they are waited for say so, with what was last seen of them",
          ),
        ],
      },
      {
        promise: "Of POST and PATCH only what sets a state, asks a question or makes a token is sent twice.",
        tests: [
          test(
            "openapi/runai/behaviour.test.ts",
            "of POST and PATCH only tokens, questions, and what sets a state",
          ),
        ],
      },
      {
        promise: "All 391 operations are there by the vendor's ids, each sending what the document says.",
        tests: [
          test(
            "test/table/runai.test.ts",
            "has all 391 operations by the vendor's ids, and nothing beside them, their names and the jobs",
          ),
          test("test/table/runai.test.ts", "sends what the document says"),
        ],
      },
    ],
  },
  {
    title: "Runops",
    rows: [
      {
        promise: "A script behind review waits for every group, and is started once it is approved.",
        tests: [
          test(
            "test/jobs/runops.test.ts",
            "waits for every group, is started once it is approved, and gives its log",
          ),
          test("test/jobs/runops.test.ts", "is no error when it is rejected, and was never run"),
        ],
      },
      {
        promise: "Nothing that creates, runs or decides is sent twice.",
        tests: [
          test("openapi/runops/behaviour.test.ts", "nothing that creates, runs or decides"),
          test("packages/runops/src/client.test.ts", "is not sent again where it may have arrived"),
        ],
      },
      {
        promise:
          "A long log comes from the storage, which sees no token; an address in a log is not followed.",
        tests: [
          test("test/jobs/runops.test.ts", "and prints a lot gives it from the storage, which sees no token"),
          test(
            "test/jobs/runops.test.ts",
            "and prints an address is not taken for one that was stored there",
          ),
        ],
      },
      {
        promise: "An abort ends the wait at once, and the task too.",
        tests: [
          test("test/jobs/runops.test.ts", "ends the wait at once with its own reason, and the task too"),
        ],
      },
    ],
  },
  {
    title: "unSkript",
    rows: [
      {
        promise: "A runbook is started once: no POST is repeated, as no key tells a repetition.",
        tests: [
          test(
            "packages/unskript/src/runbooks.test.ts",
            "is sent once after a fault, as the server could not tell a second run",
          ),
          test(
            "openapi/unskript/behaviour.test.ts",
            "no POST, as none has a key by which a repetition would be recognised",
          ),
        ],
      },
      {
        promise: "A run that fails is an error with its reason and what it put out until then.",
        tests: [
          test(
            "packages/unskript/src/executions.test.ts",
            "a failure is an error with the reason and what was put out until then",
          ),
        ],
      },
      {
        promise: "A change of a schedule keeps all that was not changed.",
        tests: [
          test(
            "packages/unskript/src/schedules.test.ts",
            "sends back the whole of it with the changes, bare and without what only the server sets",
          ),
        ],
      },
      {
        promise: "The key is in one header and in no error, also of a server that repeats the request.",
        tests: [
          test(
            "packages/unskript/src/client.test.ts",
            "sends its key alone in the header of unSkript, and shows it nowhere",
          ),
          test(
            "packages/unskript/src/client.test.ts",
            "shows its key in no error of a server that repeats the request",
          ),
        ],
      },
    ],
  },
  {
    title: "Runly",
    rows: [
      {
        promise: "The end of a run is not missed when the live connection is cut.",
        tests: [
          test(
            "packages/runly/src/live.test.ts",
            "a connection that is cut is made again, and the end is not missed",
          ),
          test("test/browser/elements.test.ts", "that is cut while the run ends does not hide its end"),
        ],
      },
      {
        promise: "Where sockets are blocked, the run is asked for until it ends.",
        tests: [
          test(
            "packages/runly/src/live.test.ts",
            "where sockets are blocked, the run is asked for until it ends",
          ),
        ],
      },
      {
        promise: "A queued run is sent once.",
        tests: [test("packages/runly/src/browser.test.ts", "a read is tried three times, a queued run once")],
      },
      {
        promise: "A secret key stands in no address, and what a page loads has no code that takes one.",
        tests: [
          test(
            "packages/runly/src/live.test.ts",
            "a secret key opens the channel from a header, and stands in no address",
          ),
          test("packages/runly/src/browser-bundle.test.ts", "there is no code in it that takes a secret"),
        ],
      },
      {
        promise: "What a page loads at first is at most 10 kB, minified and gzipped.",
        tests: [
          test(
            "packages/runly/src/browser-bundle.test.ts",
            "the entry is at most 10 kB, minified and gzipped",
          ),
        ],
      },
    ],
  },
  {
    title: "Many processes",
    rows: [
      {
        promise: "Never more than the window allows, at least 90 % of it used, one token.",
        tests: [
          test(
            "test/fleet/fleet.test.ts",
            "never send more than the window allows, use at least 90 % of it, and ask for one token",
          ),
        ],
      },
      {
        promise: "Workers that are killed give back what they held.",
        tests: [
          test(
            "test/fleet/fleet.test.ts",
            "some killed at random: never more than allowed, and what they held comes back",
          ),
        ],
      },
      {
        promise: "When Redis is lost each process keeps to its part, and all come back.",
        tests: [test("test/fleet/redis-outage.test.ts", "is killed, and starts anew, empty")],
      },
      {
        promise: "A token that is revoked under load costs the whole fleet one token request, and no call.",
        tests: [
          test(
            "test/fleet/budget-gate-token.test.ts",
            "a token that is revoked under load costs the whole fleet one token request, and no call",
          ),
        ],
      },
      {
        promise: "The fleet spends the daily budget to its last call.",
        tests: [
          test(
            "test/fleet/budget-gate-token.test.ts",
            "spend the daily budget to its last call; one of them finds out that there is no more",
          ),
        ],
      },
      {
        promise: "A worker that is killed strands at most its block, and only for a while.",
        tests: [
          test(
            "test/fleet/killed-worker.test.ts",
            "a worker killed with a lease strands at most its block and only until the lease ends",
          ),
        ],
      },
      {
        promise: "Two fleets that give one key different windows are told so.",
        tests: [
          test(
            "test/fleet/redis-outage.test.ts",
            "two fleets that want different windows on one key are told so",
          ),
        ],
      },
      {
        promise: "Processes of one machine that share by a file never send more than the window allows.",
        tests: [
          test(
            "test/fleet/file-share.test.ts",
            "eight busy processes that share by a file use at least 90 % of the window, never more than it, by one token",
          ),
        ],
      },
      {
        promise: "A Redis that hangs holds no call past its deadline.",
        tests: [test("test/fleet/redis-outage.test.ts", "hangs holds no call past its deadline")],
      },
    ],
  },
  {
    title: "The documents, the types and the emulators",
    rows: [
      {
        promise: "Our documents say what the vendors' say, but for corrections that give their reasons.",
        tests: ["runzero", "runai", "runops", "unskript", "runly"].map((system) =>
          test(
            `openapi/${system}/document.test.ts`,
            "is the inventory plus the corrections, and nothing else",
          ),
        ),
      },
      {
        promise: "Every operation sends what the document says, by method and by path.",
        tests: [test("test/table/runzero.test.ts", "sends what the document says")],
      },
      {
        promise: "Importing a package starts nothing and leaves everybody's `fetch` as it was.",
        tests: [
          test("test/faults/import-effects.test.ts", "starts nothing that holds the process"),
          test(
            "test/faults/import-effects.test.ts",
            "leaves everybody's fetch as it was: undici does not take the place of Node's own",
          ),
        ],
      },
      {
        promise: "Under MSW an export pages, and a stream ends as complete.",
        tests: [
          test("test/e2e/msw.test.ts", "an export pages, and a JSONL stream ends as complete, under MSW"),
        ],
      },
      {
        promise:
          "The command ends an export that the budget ended half-way with its cursor, and leaves no file.",
        tests: [test("test/e2e/cli.test.ts", "leaves no file behind when the budget ends half-way")],
      },
    ],
  },
];

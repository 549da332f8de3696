import type { CallOptions } from "../call-options.js";
import type { Caller } from "../caller.js";
import { checkMs, checkSignal } from "../check-call.js";
import { ConnectionError } from "../errors/connection-error.js";
import { describeCall } from "../errors/runwire-error.js";
import type { Operation } from "../operation.js";
import { origin } from "../origin.js";
import { requireSafeUrl } from "../safe-url.js";
import type { StreamOptions } from "../streams.js";
import { ByteStream } from "./byte-stream.js";

/**
 * The bytes of a file that an API keeps in a storage, and whose address it gives in an answer. The storage is never
 * sent the credential. Nothing is asked before the first byte is wanted.
 *
 * @param operation The operation that gives the address: errors name it, as the address itself may be a secret.
 * @param locate Asks for the address.
 * @throws ConnectionError `REDIRECT` where what it gives is no address that may be fetched.
 */
export function storedBytes(
  caller: Caller,
  operation: Operation,
  locate: (call: CallOptions) => Promise<unknown>,
  { idleTimeoutMs, allowUnverified = false, signal, timeoutMs, deadlineMs }: CallOptions & StreamOptions = {},
): ByteStream {
  checkSignal("signal", signal);
  checkMs("timeoutMs", timeoutMs);
  checkMs("deadlineMs", deadlineMs);
  checkMs("idleTimeoutMs", idleTimeoutMs);
  const stored: Operation = {
    id: operation.id,
    group: operation.group,
    name: operation.name,
    method: "GET",
    path: operation.path,
    parameters: [],
    accept: ["*/*"],
    idempotent: true,
    credentials: [],
    stream: "bytes",
  };
  const open = async () => {
    // A deadline covers all of it, from the question for the address to the last byte.
    const deadline = deadlineMs === undefined ? undefined : caller.clock.now() + deadlineMs;
    const url = requireAddress(await locate({ signal, timeoutMs, deadlineMs }), operation);
    return caller.open(stored, { signal, timeoutMs, deadlineMs }, { idleTimeoutMs, deadline, url });
  };
  return new ByteStream(origin(operation), open, allowUnverified);
}

function requireAddress(given: unknown, operation: Operation): URL {
  const where = origin(operation);
  let url: URL;
  try {
    url = new URL(String(given));
  } catch {
    throw new ConnectionError("REDIRECT", `${describeCall(where)}: the answer has no address of a file`, {
      ...where,
      sent: true,
    });
  }
  requireSafeUrl(url, "the storage address");
  return url;
}

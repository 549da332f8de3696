import dns from "node:dns";

/** A host name that stops being known, and is known again. */
export interface ChangingName {
  readonly hostname: string;
  known: boolean;
  close(): Promise<void>;
}

/** As connections are made: with options, and with a callback for whatever kind of result these ask for. */
type Lookup = (hostname: string, options: object, done: () => void) => void;

/**
 * A name for 127.0.0.1 that exists in this process only: `fetch` and undici ask `dns.lookup` anew for each
 * connection. While it is unknown a name is asked for that nobody has, so that the error is the system's own.
 */
export function changingName(): ChangingName {
  const hostname = "faults.localhost";
  const real = dns.lookup;
  const name = {
    hostname,
    known: true,
    async close() {
      dns.lookup = real;
    },
  };
  const lookup: Lookup = (asked, options, done) => {
    const meant = asked !== hostname ? asked : name.known ? "127.0.0.1" : "runwire.invalid";
    return (real as Lookup)(meant, options, done);
  };
  dns.lookup = Object.assign(lookup, { __promisify__: real.__promisify__ }) as typeof dns.lookup;
  return name;
}

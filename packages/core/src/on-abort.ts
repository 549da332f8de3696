interface Hub {
  readonly calls: Set<{ readonly call: () => void }>;
  readonly fire: () => void;
}

const hubs = new WeakMap<AbortSignal, Hub>();

const nothing = () => {};

/**
 * Calls once when the signal fires, unless what it gives is called before. However many wait for one signal, it
 * has one listener, and none as soon as nobody waits: Node warns of a leak from the eleventh on, and looks through
 * all of them to remove one.
 */
export function onAbort(signal: AbortSignal | undefined, call: () => void): () => void {
  if (signal === undefined) return nothing;
  const hub = hubs.get(signal) ?? attach(signal);
  const entry = { call };
  hub.calls.add(entry);
  return () => {
    if (!hub.calls.delete(entry) || hub.calls.size > 0) return;
    hubs.delete(signal);
    signal.removeEventListener("abort", hub.fire);
  };
}

function attach(signal: AbortSignal): Hub {
  const calls: Hub["calls"] = new Set();
  const fire = () => {
    hubs.delete(signal);
    for (const { call } of [...calls]) call();
    calls.clear();
  };
  const hub = { calls, fire };
  signal.addEventListener("abort", fire, { once: true });
  hubs.set(signal, hub);
  return hub;
}

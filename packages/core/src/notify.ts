/** Calls a listener; what it throws is its own affair and never a call's. */
export function notify<E>(listener: (event: E) => void, event: E): void {
  try {
    const returned: unknown = listener(event);
    // An async listener that fails must not end the process either.
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {}
}

import { SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { ClientListeners } from "@runwire/runzero";

/**
 * Listeners that turn a client's events into spans: one for each answer of the API, one for each token, below
 * whatever span is active where the call was made. Retries and waits become events of that span. No event of a
 * client carries a secret, a query or a body, so no span does.
 */
export function spans(tracer: Tracer): ClientListeners {
  return {
    response({ operation, method, path, attempt, status, durationMs }) {
      const endedAt = Date.now();
      const span = tracer.startSpan(`${method} ${path}`, {
        kind: SpanKind.CLIENT,
        // An event comes when it is over, and says how long it took.
        startTime: endedAt - durationMs,
        attributes: {
          "runwire.operation": operation,
          "http.request.method": method,
          "url.template": path,
          "http.response.status_code": status,
          ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
        },
      });
      if (status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endedAt);
    },

    token({ durationMs, lifetimeMs }) {
      const endedAt = Date.now();
      const span = tracer.startSpan("runwire token", { startTime: endedAt - durationMs });
      if (lifetimeMs !== undefined) span.setAttribute("runwire.token.lifetime_ms", lifetimeMs);
      span.end(endedAt);
    },

    retry({ operation, attempt, delayMs, reason }) {
      trace.getActiveSpan()?.addEvent("runwire.retry", {
        "runwire.operation": operation,
        "runwire.attempt": attempt,
        "runwire.delay_ms": delayMs,
        "runwire.reason": reason,
      });
    },

    wait({ operation, reason, until }) {
      trace.getActiveSpan()?.addEvent("runwire.wait", {
        "runwire.operation": operation,
        "runwire.reason": reason,
        ...(until !== undefined &&
          Number.isFinite(until) && { "runwire.until": new Date(until).toISOString() }),
      });
    },

    usage({ today, remaining }) {
      if (today !== undefined) trace.getActiveSpan()?.setAttribute("runwire.calls_today", today);
      if (remaining !== undefined) trace.getActiveSpan()?.setAttribute("runwire.calls_left", remaining);
    },
  };
}

// Exports the assets of a console, with RUNZERO_* set as `npx runwire mock runzero` prints them, and prints the spans.
import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { Client } from "@runwire/runzero";
import { spans } from "./spans.js";

// A program that uses an OpenTelemetry SDK has set these up already.
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] }),
);
const tracer = trace.getTracer("inventory-sync");

const runzero = Client.fromEnv({ on: spans(tracer) });

await tracer.startActiveSpan("export assets", async (span) => {
  let assets = 0;
  for await (const _ of runzero.assets.export({ search: "alive:t", fields: ["id"] })) assets++;
  span.setAttribute("assets", assets);
  span.end();
});

import "@runwire/runly-elements/define";
import type { ElementAttributes, RunDetail } from "@runwire/runly-elements";
import { useState } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ElementAttributes {}
  }
}

/** What a page with Runly's elements needs to know. */
export interface OrdersProps {
  readonly publishableKey: string;
  readonly organization: string;
  /** Only where the API is not Runly's own. */
  readonly url?: string;
}

/** Queues an import, shows it, and keeps a list of how the imports of this visit ended. */
export function Orders({ publishableKey, organization, url }: OrdersProps) {
  const [runId, setRunId] = useState<string>();
  const [ended, setEnded] = useState<readonly string[]>([]);
  return (
    <runly-provider publishable-key={publishableKey} organization={organization} url={url}>
      <runly-queue-button
        environment="staging"
        template="import-orders"
        settings={{ items: 12 }}
        onqueued={(event: CustomEvent<RunDetail>) => setRunId(event.detail.run.id)}
      >
        Import orders
      </runly-queue-button>
      {runId !== undefined && (
        <runly-run-progress
          run-id={runId}
          texts={{ counts: "{percent} %" }}
          oncomplete={(event: CustomEvent<RunDetail>) => {
            const { state } = event.detail.run;
            setEnded((before) => [...before, state]);
          }}
        >
          Import of orders
        </runly-run-progress>
      )}
      <ol>
        {ended.map((state, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end.
          <li key={index}>{state}</li>
        ))}
      </ol>
    </runly-provider>
  );
}

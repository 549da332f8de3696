/** Attributes that every element has. */
interface CommonAttributes {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly className?: string | undefined;
  readonly slot?: string | undefined;
  readonly style?: unknown;
  readonly key?: string | number | bigint | null | undefined;
  readonly ref?: unknown;
  readonly children?: unknown;
  /** Which half of the colours; by default the page's `color-scheme` decides. */
  readonly theme?: "light" | "dark" | undefined;
  readonly "publishable-key"?: string | undefined;
  readonly organization?: string | undefined;
  readonly url?: string | undefined;
  /** Texts of one's own, as an object in JSON or as a property. */
  readonly texts?: unknown;
  readonly client?: unknown;
  readonly onerror?: unknown;
}

/**
 * The tags with what may be written on them, for frameworks that check markup. React 19:
 *
 * ```ts
 * declare module "react" {
 *   namespace JSX {
 *     interface IntrinsicElements extends ElementAttributes {}
 *   }
 * }
 * ```
 */
export interface ElementAttributes {
  "runly-provider": CommonAttributes & { readonly environment?: string };
  "runly-run-progress": CommonAttributes & {
    readonly "run-id"?: string | null | undefined;
    readonly onupdate?: unknown;
    readonly oncomplete?: unknown;
  };
  "runly-requeue-button": CommonAttributes & {
    readonly "run-id"?: string | null | undefined;
    readonly for?: string | undefined;
    readonly onqueued?: unknown;
  };
  "runly-queue-button": CommonAttributes & {
    readonly environment?: string | undefined;
    readonly template?: string | undefined;
    readonly settings?: unknown;
    readonly for?: string | undefined;
    readonly once?: boolean | undefined;
    readonly onqueued?: unknown;
  };
}

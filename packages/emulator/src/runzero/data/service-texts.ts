import { draw } from "../../seeded.js";
import { type ServiceKind, serviceKinds } from "./service-kinds.js";

/**
 * The same few details serve all the services of a kind: a network has ten thousand laptops, but not ten
 * thousand different answers on port 445. Made once as JSON text, they are what makes a hundred megabytes a
 * second possible.
 */
const VARIANTS = 8;

/** The details of a service without its time, as JSON text from the first key to the closing brace. */
export interface ServiceTexts {
  /** `"source":…}` for one of the variants. */
  text(kind: ServiceKind, drawn: number): string;
  /** The same as a map. */
  details(kind: ServiceKind, drawn: number): Readonly<Record<string, string>>;
}

/** Makes the texts of a seed, each when it is first used. */
export function createServiceTexts(seed: number): ServiceTexts {
  const made = new Map<ServiceKind, { details: Record<string, string>; text: string }[]>();
  const variant = (kind: ServiceKind, drawn: number) => {
    let variants = made.get(kind);
    if (!variants) {
      const facts = serviceKinds[kind];
      variants = Array.from({ length: VARIANTS }, (_, index) => {
        const details = {
          source: facts.transport === "icmp" ? "icmp" : facts.transport === "arp" ? "arp" : "connect",
          transport: facts.transport,
          protocol: facts.protocols.join("\t"),
          ...facts.details(draw(seed, index, kind.length)),
        };
        return { details, text: JSON.stringify(details).slice(1) };
      });
      made.set(kind, variants);
    }
    return variants[drawn % VARIANTS] as { details: Record<string, string>; text: string };
  };
  return {
    text: (kind, drawn) => variant(kind, drawn).text,
    details: (kind, drawn) => variant(kind, drawn).details,
  };
}

import fc from "fast-check";

const encoder = new TextEncoder();

/** Any JSON value, with all that a scanner could stumble over in its texts. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.jsonValue({ stringUnit: "grapheme", depthSize: "medium" }),
    fc.constantFrom(
      "",
      '"',
      "\\",
      '\\"',
      "]},{[",
      '{"next_key":"x"}',
      "a,b",
      "\r\n",
      "\u2028",
      "héllo 🎉",
      " lead and trail ",
      -1.5e10,
      [],
      {},
      [[], [{}]],
      { things: [{ things: [1] }], "k]": "v[" },
    ),
  )
  // -0 does not survive JSON.
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** A record as APIs have them: an object. */
export const anyRecord: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("id", "things", "next_key", '"', "\\")),
  anyJson,
  { maxKeys: 4, noNullPrototype: true },
) as fc.Arbitrary<Record<string, unknown>>;

/** The same bytes in pieces: any number of any size, none empty. */
export function anyPieces(text: string): fc.Arbitrary<Uint8Array[]> {
  const bytes = encoder.encode(text);
  if (bytes.length < 2) return fc.constant(bytes.length === 0 ? [] : [bytes]);
  const everyByte = Array.from(bytes, (byte) => Uint8Array.of(byte));
  return fc.oneof(
    fc.constant(everyByte),
    fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 30 }).map((cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      return at.slice(1).map((end, index) => bytes.slice(at[index], end));
    }),
  );
}

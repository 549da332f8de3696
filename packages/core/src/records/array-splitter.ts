import { type RecordSplitter, SplitError, Unfinished } from "./record-splitter.js";

const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** What surrounds the records is kept whole, so it has to be small. */
const maxEnvelopeBytes = 16 * 1024 * 1024;

/**
 * One JSON document whose records are the items of an array: the document itself (`[…]`), or a member of the
 * object that it is (`{"assets":[…],"next_key":"…"}`), or of an object within that one. Records are cut out byte by
 * byte without being parsed; what is left, with the array empty, is parsed at the end. That also proves that the
 * body was whole.
 *
 * @param path The names that lead to the array, such as `["assets"]`.
 */
export function arraySplitter(path: readonly string[]): RecordSplitter {
  const names = path.map((name) => JSON.stringify(name));
  const unfinished = new Unfinished();
  const envelope: number[] = [];
  // Where in the document the scanner is: how many brackets are open, whether inside a string, …
  let depth = 0;
  let inString = false;
  let escaped = false;
  // … whether the array of records is open (and at which depth), and whether one of its items has begun.
  let itemsDepth = 0;
  let itemsSeen = false;
  let inItem = false;
  // How many names of the path lead to the object that is open, where all the names until there did.
  let matched = 0;
  // Its last string, as it stands in the envelope: before a bracket it is the name of a member.
  let stringStart = 0;
  let lastString = "";

  const keep = (byte: number) => {
    envelope.push(byte);
    if (envelope.length > maxEnvelopeBytes) {
      throw new SplitError(`no array ${names.join(" in ")} in the first ${maxEnvelopeBytes} bytes`, false);
    }
  };

  return {
    push(piece) {
      const records: Uint8Array[] = [];
      let start = 0;
      for (let at = 0; at < piece.length; at++) {
        const byte = piece[at] as number;
        if (inString) {
          if (inItem && !escaped && byte !== quote && byte !== backslash) {
            // Most bytes are inside of strings: go straight to what may end this one.
            at = endOfPlainText(piece, at) - 1;
            continue;
          }
          if (!inItem) keep(byte);
          if (escaped) escaped = false;
          else if (byte === backslash) escaped = true;
          else if (byte === quote) {
            inString = false;
            if (!inItem && depth === matched + 1) lastString = decodeBytes(envelope.slice(stringStart));
          }
          continue;
        }

        if (inItem) {
          if (byte === quote) inString = true;
          else if (byte === openBrace || byte === openBracket) depth++;
          else if (depth === itemsDepth && (byte === comma || byte === closeBracket)) {
            // A scalar item ends where the next begins.
            records.push(trimEnd(unfinished.take(piece.subarray(start, at))));
            inItem = false;
            if (byte === closeBracket) closeItems();
          } else if (byte === closeBrace || byte === closeBracket) {
            depth--;
            if (depth === itemsDepth) {
              records.push(unfinished.take(piece.subarray(start, at + 1)));
              inItem = false;
            }
          }
          continue;
        }

        if (itemsDepth > 0) {
          if (byte === comma || isSpace(byte)) continue;
          if (byte === closeBracket) {
            closeItems();
            continue;
          }
          inItem = true;
          start = at;
          if (byte === quote) inString = true;
          else if (byte === openBrace || byte === openBracket) depth++;
          continue;
        }

        keep(byte);
        if (byte === quote) {
          inString = true;
          stringStart = envelope.length - 1;
        } else if (byte === openBracket) {
          depth++;
          const isTheirs =
            depth === names.length + 1 && matched === depth - 2 && lastString === names[matched];
          if (!itemsSeen && (depth === 1 || isTheirs)) {
            itemsDepth = depth;
            itemsSeen = true;
          }
        } else if (byte === openBrace) {
          depth++;
          if (depth > 1 && matched === depth - 2 && lastString === names[matched]) matched = depth - 1;
          lastString = "";
        } else if (byte === closeBrace || byte === closeBracket) {
          depth--;
          if (depth >= 1 && matched >= depth) {
            matched = depth - 1;
            lastString = "";
          }
        } else if (byte === comma && depth === matched + 1) {
          lastString = "";
        }
      }
      if (inItem) unfinished.add(piece.subarray(start));
      return records;
    },

    end() {
      const text = decodeBytes(envelope);
      if (inItem || itemsDepth > 0 || depth > 0 || inString) {
        throw new SplitError("the body ended in the middle of its JSON", true);
      }
      if (text.trim() === "") return { last: undefined, envelope: undefined };
      try {
        return { last: undefined, envelope: JSON.parse(text) };
      } catch {
        throw new SplitError("what surrounds the records is not JSON", false, text.slice(0, 65_536));
      }
    },
  };

  function closeItems() {
    keep(closeBracket);
    depth--;
    itemsDepth = 0;
    lastString = "";
  }
}

/** The first position from `at` on that holds a quote or a backslash; the piece's length if none does. */
function endOfPlainText(piece: Uint8Array, at: number): number {
  for (let end = at; end < piece.length; end++) {
    const byte = piece[end];
    if (byte === quote || byte === backslash) return end;
  }
  return piece.length;
}

function trimEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && isSpace(bytes[end - 1] as number)) end--;
  return bytes.subarray(0, end);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function decodeBytes(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

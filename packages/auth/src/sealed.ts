import type { Secret } from "./secret.js";

/** A text that only who has the same secret can read. Both parts in base64. */
export interface Sealed {
  /** The initialisation vector: new for each text, no secret. */
  readonly iv: string;
  readonly text: string;
}

const encoder = new TextEncoder();

/**
 * Encrypts a text for a place that others can read (AES-256-GCM; the key comes from the secret by HKDF-SHA-256).
 *
 * @param purpose Keys of one secret for different purposes are different.
 */
export async function seal(text: string, secret: Secret, purpose: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFor(secret, purpose);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, encoder.encode(text));
  return { iv: toBase64(iv), text: toBase64(new Uint8Array(sealed)) };
}

/** What was sealed; `undefined` where it was for another secret or purpose, or was changed since. */
export async function unseal(sealed: Sealed, secret: Secret, purpose: string): Promise<string | undefined> {
  try {
    const [iv, bytes] = [fromBase64(sealed.iv), fromBase64(sealed.text)];
    const key = await keyFor(secret, purpose);
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, bytes);
    return new TextDecoder().decode(text);
  } catch {
    return undefined;
  }
}

/** A name that tells one secret from another and gives none away (HMAC-SHA-256, the first 128 bits in hexadecimal). */
export async function fingerprint(secret: Secret, of: string): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret.reveal()), algorithm, false, [
    "sign",
  ]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(of)));
  return [...mac.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function keyFor(secret: Secret, purpose: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", encoder.encode(secret.reveal()), "HKDF", false, [
    "deriveKey",
  ]);
  const derivation = {
    name: "HKDF",
    hash: "SHA-256",
    salt: encoder.encode("runwire/1"),
    info: encoder.encode(purpose),
  };
  return crypto.subtle.deriveKey(derivation, material, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

import { sha256 } from '@noble/hashes/sha2.js';
import { fail, ok, type Result } from '../model/result';

/**
 * The header of a plan file that is locked by a password; see docs/tinhgon-format.md. What follows
 * it is a whole `.tinhgon` archive, encrypted.
 */
export interface SealHeader {
  /** Rounds of PBKDF2-SHA-256 that lead from the password to the keys. */
  readonly iterations: number;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  /** Tells a wrong password from a changed file; made from the password like the key. */
  readonly check: Uint8Array;
}

/** Why a locked file is not opened. */
export type SealError =
  | { readonly code: 'wrongPassword' }
  | { readonly code: 'newerVersion'; readonly version: number; readonly own: number }
  | { readonly code: 'damaged'; readonly detail: string };

const MAGIC = [...'TGSEALED'].map((letter) => letter.charCodeAt(0));
const VERSION = 1;
/** Fewer rounds would make guessing cheap; more would keep whoever opens the file waiting. */
export const FEWEST_ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;

export const SALT_BYTES = 16;
export const NONCE_BYTES = 12;
export const CHECK_BYTES = 16;
const SUM_BYTES = 8;
const SALT_AT = MAGIC.length + 5;
const NONCE_AT = SALT_AT + SALT_BYTES;
const CHECK_AT = NONCE_AT + NONCE_BYTES;
const SUM_AT = CHECK_AT + CHECK_BYTES;
/** Length of the whole header, which the cipher authenticates with the content. */
export const HEADER_BYTES = SUM_AT + SUM_BYTES;

/** Whether a file is locked by a password, as far as its first bytes tell. */
export const isSealedFile = (bytes: Uint8Array): boolean =>
  MAGIC.every((code, i) => bytes[i] === code);

const sumOf = (bytes: Uint8Array): Uint8Array =>
  sha256(bytes.subarray(0, SUM_AT)).subarray(0, SUM_BYTES);

/** The bytes of a header. */
export function writeSealHeader({ iterations, salt, nonce, check }: SealHeader): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  bytes.set(MAGIC);
  bytes[MAGIC.length] = VERSION;
  new DataView(bytes.buffer).setUint32(MAGIC.length + 1, iterations);
  bytes.set(salt, SALT_AT);
  bytes.set(nonce, NONCE_AT);
  bytes.set(check, CHECK_AT);
  bytes.set(sumOf(bytes), SUM_AT);
  return bytes;
}

/** The header of a locked file; what it claims is bounded before anything is computed from it. */
export function readSealHeader(bytes: Uint8Array): Result<SealHeader, SealError> {
  if (!isSealedFile(bytes) || bytes.length < HEADER_BYTES)
    return fail({ code: 'damaged', detail: 'header' });
  const version = bytes[MAGIC.length] ?? 0;
  // The sum comes first: a flipped bit is no newer version.
  const isWhole = sumOf(bytes).every((byte, i) => byte === bytes[SUM_AT + i]);
  if (!isWhole) return fail({ code: 'damaged', detail: 'header' });
  if (version > VERSION) return fail({ code: 'newerVersion', version, own: VERSION });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const iterations = view.getUint32(MAGIC.length + 1);
  if (version < 1 || iterations < FEWEST_ITERATIONS || iterations > MOST_ITERATIONS)
    return fail({ code: 'damaged', detail: 'header' });
  return ok({
    iterations,
    salt: bytes.slice(SALT_AT, NONCE_AT),
    nonce: bytes.slice(NONCE_AT, CHECK_AT),
    check: bytes.slice(CHECK_AT, SUM_AT),
  });
}

import {
  CHECK_BYTES,
  FEWEST_ITERATIONS,
  HEADER_BYTES,
  NONCE_BYTES,
  readSealHeader,
  SALT_BYTES,
  type SealError,
  writeSealHeader,
} from '../core/files/sealedFile';
import { fail, ok, type Result } from '../core/model/result';

/** What WebCrypto takes; every array here is made or copied by this file or read from a file. */
type Bytes = Uint8Array<ArrayBuffer>;

const asBytes = (bytes: Uint8Array): Bytes => bytes as Bytes;
const encode = (text: string): Bytes => asBytes(new TextEncoder().encode(text));

/**
 * Whether files can be locked here at all. Browsers keep WebCrypto from pages of plain http, which
 * anyone on the way could have changed.
 */
export const canSeal = (): boolean =>
  (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;

/** The same letters typed by another input method are the same password. */
const passwordBytes = (password: string): Bytes => encode(password.normalize('NFC'));

interface SealKeys {
  readonly key: CryptoKey;
  readonly check: Uint8Array;
}

async function keysOf(password: string, salt: Uint8Array, iterations: number): Promise<SealKeys> {
  const { subtle } = globalThis.crypto;
  const material = await subtle.importKey('raw', passwordBytes(password), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt: asBytes(salt), iterations };
  const master = await subtle.importKey(
    'raw',
    await subtle.deriveBits(pbkdf2, material, 256),
    'HKDF',
    false,
    ['deriveBits', 'deriveKey'],
  );
  const hkdf = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encode(info),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const [key, check] = await Promise.all([
    subtle.deriveKey(hkdf('tinhgon key'), master, aes, false, ['encrypt', 'decrypt']),
    subtle.deriveBits(hkdf('tinhgon check'), master, CHECK_BYTES * 8),
  ]);
  return { key, check: new Uint8Array(check) };
}

/** Locks the bytes of a plan file; salt and nonce are new each time. Rejects where it cannot. */
export async function sealFile(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const { crypto } = globalThis;
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const iterations = FEWEST_ITERATIONS;
  const { key, check } = await keysOf(password, salt, iterations);
  const header = writeSealHeader({ iterations, salt, nonce, check });
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: asBytes(header) };
  const content = await crypto.subtle.encrypt(algorithm, key, asBytes(bytes));
  const sealed = new Uint8Array(HEADER_BYTES + content.byteLength);
  sealed.set(header);
  sealed.set(new Uint8Array(content), HEADER_BYTES);
  return sealed;
}

/** The bytes of a plan file that was locked; nothing of one that was changed is given out. */
export async function unsealFile(
  sealed: Uint8Array,
  password: string,
): Promise<Result<Uint8Array, SealError>> {
  const read = readSealHeader(sealed);
  if (!read.ok) return read;
  const { salt, nonce, iterations, check } = read.value;
  const keys = await keysOf(password, salt, iterations);
  // Nothing secret is compared: the file itself shows this value.
  if (!keys.check.every((byte, i) => byte === check[i])) return fail({ code: 'wrongPassword' });
  const additionalData = asBytes(sealed.subarray(0, HEADER_BYTES));
  const algorithm = { name: 'AES-GCM', iv: asBytes(nonce), additionalData };
  try {
    const content = asBytes(sealed.subarray(HEADER_BYTES));
    return ok(new Uint8Array(await globalThis.crypto.subtle.decrypt(algorithm, keys.key, content)));
  } catch {
    return fail({ code: 'damaged', detail: 'AES-256-GCM' });
  }
}

import { webcrypto } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { HEADER_BYTES, isSealedFile, writeSealHeader } from '../../src/core/files/sealedFile';
import { canSeal, sealFile, unsealFile } from '../../src/sealing/seal';

const content = new TextEncoder().encode('Đề án sắp xếp của Sở Nội vụ');
const password = 'Mật khẩu của phòng';
const sealed = await sealFile(content, password);

/** A copy with one bit of one byte turned. */
function flipped(at: number): Uint8Array {
  const copy = sealed.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('locking a file by a password', () => {
  it('gives the content back by the same password, and shows none of it', async () => {
    expect(isSealedFile(sealed)).toBe(true);
    expect(Buffer.from(sealed).includes(Buffer.from('Nội vụ'))).toBe(false);
    expect(await unsealFile(sealed, password)).toEqual({ ok: true, value: content });
  });

  it('takes the same letters of another input method as the same password', async () => {
    expect(await unsealFile(sealed, password.normalize('NFD'))).toMatchObject({ ok: true });
  });

  it.each(['', 'mật khẩu của phòng', `${password} `])('refuses the password %j', async (wrong) => {
    expect(await unsealFile(sealed, wrong)).toEqual({
      ok: false,
      error: { code: 'wrongPassword' },
    });
  });

  it('is another file each time', async () => {
    const again = await sealFile(content, password);
    const parts = [13, 29, 41, HEADER_BYTES].map((at) => [at, at + 12] as const);
    for (const [from, to] of parts)
      expect(Buffer.from(again.slice(from, to))).not.toEqual(Buffer.from(sealed.slice(from, to)));
  });

  it('can be opened by what the format says, with nothing of this program', async () => {
    const { subtle } = webcrypto;
    const at = (from: number, to?: number) => sealed.slice(from, to);
    const rounds = new DataView(sealed.buffer).getUint32(9);
    expect(rounds).toBeGreaterThanOrEqual(600_000);
    const base = await subtle.importKey('raw', Buffer.from(password), 'PBKDF2', false, [
      'deriveBits',
    ]);
    const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt: at(13, 29), iterations: rounds };
    const master = await subtle.deriveBits(pbkdf2, base, 256);
    const step = await subtle.importKey('raw', master, 'HKDF', false, ['deriveBits']);
    const info = Buffer.from('tinhgon key');
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
    const raw = await subtle.deriveBits(hkdf, step, 256);
    const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    const gcm = { name: 'AES-GCM', iv: at(29, 41), additionalData: at(0, 65) };
    const plain = await subtle.decrypt(gcm, key, at(65));
    expect(Buffer.from(plain)).toEqual(Buffer.from(content));
  });

  // Behind the magic word: version, rounds, salt, nonce, check, sum, content, tag.
  it.each([8, 9, 12, 13, 28, 29, 40, 41, 56, 57, 64, 65, 70, sealed.length - 1])(
    'a flipped bit in byte %i is damage, not a wrong password',
    async (at) => {
      expect(await unsealFile(flipped(at), password)).toMatchObject({
        ok: false,
        error: { code: 'damaged' },
      });
    },
  );

  it.each([0, 8, 64, 65, 80, sealed.length - 1])(
    'a file cut to %i bytes is damage',
    async (end) => {
      expect(await unsealFile(sealed.slice(0, end), password)).toMatchObject({
        error: { code: 'damaged' },
      });
    },
  );

  it('a header that was made to fit is still found out by the cipher', async () => {
    const header = {
      iterations: 600_000,
      salt: sealed.slice(13, 29),
      nonce: new Uint8Array(12),
      check: sealed.slice(41, 57),
    };
    const forged = sealed.slice();
    forged.set(writeSealHeader(header));
    expect(await unsealFile(forged, password)).toMatchObject({ error: { code: 'damaged' } });
  });

  it.each([0, 1, 599_999, 10_000_001, 0xffff_ffff])(
    'does not begin to compute %i rounds',
    async (iterations) => {
      const salt = sealed.slice(13, 29);
      const header = { iterations, salt, nonce: new Uint8Array(12), check: new Uint8Array(16) };
      const forged = sealed.slice();
      forged.set(writeSealHeader(header));
      const derive = vi.spyOn(globalThis.crypto.subtle, 'deriveBits');
      expect(await unsealFile(forged, password)).toMatchObject({ error: { code: 'damaged' } });
      expect(derive).not.toHaveBeenCalled();
      derive.mockRestore();
    },
  );

  it('says where it cannot be done', () => {
    expect(canSeal()).toBe(true);
    vi.stubGlobal('crypto', {});
    expect(canSeal()).toBe(false);
    vi.unstubAllGlobals();
  });
});

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64, without a platform. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const left = bytes.length - i;
    parts.push(
      (LETTERS[a >> 2] ?? '') +
        (LETTERS[((a & 3) << 4) | (b >> 4)] ?? '') +
        (left > 1 ? (LETTERS[((b & 15) << 2) | (c >> 6)] ?? '') : '=') +
        (left > 2 ? (LETTERS[c & 63] ?? '') : '='),
    );
  }
  return parts.join('');
}

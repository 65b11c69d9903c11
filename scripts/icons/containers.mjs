/** @typedef {{ readonly size: number, readonly png: Buffer }} Picture */

/**
 * An icon of Windows: a directory of PNGs.
 *
 * @param {readonly Picture[]} pictures up to 256 pixels wide
 */
export function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [i, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * i;
    // 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** The names of sizes in an icon of macOS. @type {Readonly<Record<number, string>>} */
const icnsTypes = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };

/**
 * An icon of macOS: blocks of PNGs.
 *
 * @param {readonly Picture[]} pictures
 */
export function icnsOf(pictures) {
  const blocks = pictures.map(({ size, png }) => block(icnsTypes[size] ?? 'ic09', png));
  return block('icns', Buffer.concat(blocks));
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 */
function block(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}

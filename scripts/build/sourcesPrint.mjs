import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @param {string} path a file or a folder; one that does not exist has no files
 * @returns {string[]} every file under it
 */
function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A hash of names and contents, so that a touched or freshly cloned file does not cause a build
 * and a deleted one does.
 *
 * @param {string} root folder that the names are relative to
 * @param {readonly string[]} inputs files and folders under root
 * @returns {string} hexadecimal SHA-256
 */
export function sourcesPrint(root, inputs) {
  const hash = createHash('sha256');
  const files = inputs.flatMap((input) => filesUnder(join(root, input))).sort();
  for (const file of files) {
    hash.update(relative(root, file).split(sep).join('/'));
    hash.update('\0');
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import { IDENTITY_PATH } from './staticServer.mjs';

const PROGRAM = 'tinh-gon';

/**
 * Tells a running copy of this user and this profile from any other program on the port. The
 * profile is hashed: whoever asks the port learns no folder of this machine.
 *
 * @param {string} profile
 * @returns {Record<string, string>}
 */
export function identityOf(profile) {
  const owner = createHash('sha256').update(`${userName()}\0${profile}`).digest('hex');
  return { program: PROGRAM, owner };
}

function userName() {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.());
  }
}

/**
 * @param {number} port
 * @param {Record<string, string>} identity
 * @returns {Promise<'ours' | 'other'>}
 */
export async function ownerOf(port, identity) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${IDENTITY_PATH}`, {
      signal: AbortSignal.timeout(2000),
      redirect: 'error',
    });
    const answer = /** @type {Record<string, unknown>} */ (await response.json());
    const isSame = answer.program === PROGRAM && answer.owner === identity.owner;
    return isSame ? 'ours' : 'other';
  } catch {
    return 'other';
  }
}

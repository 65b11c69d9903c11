import type { AutonomyGroup, AutonomyRegime } from '../../model/autonomy';
import { keyOf } from '../../text/keyOf';

const PLAIN: Readonly<Record<string, AutonomyGroup>> = {
  '1': '1',
  i: '1',
  '2': '2',
  ii: '2',
  '3': '3',
  iii: '3',
  '4': '4',
  iv: '4',
  '3a': '3a',
  '3b': '3b',
  '3c': '3c',
};

/** Band of a partial group from the lowest share that a text names. NĐ 60/2021 Điều 9.3. */
function bandOf(text: string): AutonomyGroup {
  const share = /(\d{1,3})(?:[.,]\d+)?\s*%/.exec(text);
  if (share === null) return '3';
  const percent = Number(share[1]);
  if (percent >= 70) return '3a';
  return percent >= 30 ? '3b' : '3c';
}

/**
 * The group that a text names: a number ("Nhóm 2", "3a", "IV") or the words of the decrees
 * ("Tự bảo đảm chi thường xuyên"). null: it names none.
 */
export function parseAutonomyGroup(text: string): AutonomyGroup | null {
  const key = keyOf(text);
  if (key === '' || /^(chua|khong) (phan loai|giao|xac dinh|ro)|^unknown|^not known/.test(key))
    return 'unknown';
  const bare = key
    .replace(/^(nhom|loai|muc|group)( do)?( tu chu)? /, '')
    .replace(/^(3|iii) ?([abc])\b/, '3$2');
  const head = bare.split(' ')[0] ?? '';
  if (
    Object.hasOwn(PLAIN, head) &&
    (head === bare || /^(nhom|loai|muc|group)/.test(key) || /[(–-]/.test(text))
  ) {
    const group = PLAIN[head] as AutonomyGroup;
    return group === '3' ? bandOf(text) : group;
  }
  if (/mot phan|partly|partial/.test(key)) return bandOf(text);
  if (/chi dau tu|and investment/.test(key)) return '1';
  if (/(nsnn|ngan sach( nha nuoc)?|nha nuoc) (bao dam|dam bao|cap)|state budget/.test(key))
    return '4';
  if (/tu (bao dam|dam bao|chu)( toan bo)?( kinh phi)?( chi thuong xuyen)?|recurrent/.test(key))
    return '2';
  return null;
}

/** The decree that a text names; null when it names none of the three. */
export function parseAutonomyRegime(text: string): AutonomyRegime | null {
  const key = keyOf(text);
  if (/\b60( nd cp)? 2021|\b60 2021|^60$/.test(key)) return 'ND60_2021';
  if (/\b16 2015|^16$/.test(key)) return 'ND16_2015';
  return /\b43 2006|^43$/.test(key) ? 'ND43_2006' : null;
}

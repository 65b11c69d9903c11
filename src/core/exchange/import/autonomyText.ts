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

const PERCENT = /(\d{1,3})(?:[.,]\d+)?\s*%/g;
const UNKNOWN = /^(chua|khong)( duoc)? (phan loai|giao|xac dinh|ro)|^unknown|^not known/;
/** Investment that a unit does not pay, or pays in part: no more than group 2. */
const NO_INVESTMENT =
  /( va| nhung)? ((chua|khong)( the)?( tu)?( bao dam| dam bao| bao gom| gom| tinh| ke| co)?|(mot|1) phan)( duoc)? chi dau tu/g;
const NOT_AUTONOMOUS =
  /\b(chua|khong)( \p{L}+){0,2} (tu chu|tu (bao|dam) (dam|bao)|tu trang trai)|not autonomous/u;
const NAMED_GROUP =
  /\b(?:nhom|loai|muc|group)(?: do)?(?: tu chu)?(?: so)? (1|2|3|4|i{1,3}|iv)(?: ?([abc]))?\b/g;
const OWN = /tu (bao dam|dam bao|chu|trang trai)|self financ/;
const STATE =
  /(nsnn|ngan sach( nha nuoc)?|nha nuoc)( \p{L}+)? (bao dam|dam bao|cap|ho tro)|state budget/u;

/** Band of a partial group by the share that the unit pays itself. NĐ 60/2021 Điều 9.3. */
const bandOfShare = (percent: number): AutonomyGroup =>
  percent >= 70 ? '3a' : percent >= 30 ? '3b' : '3c';

/** The lowest share that a text names: of "dưới 30%" what lies below. null: it names none. */
function shareIn(text: string): number | null {
  const found = [...text.matchAll(PERCENT)];
  const first = found[0];
  if (first === undefined) return null;
  const isBelow =
    found.length === 1 && /(dưới|<|below|under)\s*$/iu.test(text.slice(0, first.index));
  return Number(first[1]) - (isBelow ? 1 : 0);
}

/** The group of the share that a unit pays itself. */
const groupOfShare = (percent: number): AutonomyGroup =>
  percent >= 100 ? '2' : percent < 10 ? '4' : bandOfShare(percent);

function bandOf(text: string): AutonomyGroup {
  const share = shareIn(text);
  return share === null ? '3' : bandOfShare(share);
}

/** The one group that a text calls by its number; null when it calls none, or several. */
function namedGroup(text: string, key: string): AutonomyGroup | null {
  const numbers = new Set(
    [...keyOf(text.replace(PERCENT, ' ')).matchAll(NAMED_GROUP)].map(
      ([, number = '', band = '']) => `${PLAIN[number] ?? ''}${band}`,
    ),
  );
  if (numbers.size > 1) return null;
  let name = [...numbers][0];
  if (name === undefined) {
    const bare = key.replace(/^(3|iii) ?([abc])\b/, '3$2');
    const head = bare.split(' ')[0] ?? '';
    if (head === bare || (/[(–-]/.test(text) && !/^\S+ phan\b/.test(bare))) name = head;
  }
  if (name === undefined || !Object.hasOwn(PLAIN, name)) return null;
  const group = PLAIN[name] as AutonomyGroup;
  return group === '3' ? bandOf(text) : group;
}

/**
 * The group that a text names: a number ("Nhóm 2", "3a", "IV") or the words of the decrees
 * ("Tự bảo đảm chi thường xuyên", "Tự bảo đảm từ 30% đến dưới 70%"); "Chưa tự chủ" is taken for 4, see
 * `deniesAutonomy`. null: it names none.
 */
export function parseAutonomyGroup(text: string): AutonomyGroup | null {
  const key = keyOf(text);
  if (key === '' || UNKNOWN.test(key)) return 'unknown';
  const named = namedGroup(text, key);
  if (named !== null) return named;
  const said = key.replace(NO_INVESTMENT, '');
  if (new Set(key.match(NAMED_GROUP)).size > 1) return null;
  const share = shareIn(text);
  const isOwn = OWN.test(said);
  const isState = STATE.test(said);
  if (NOT_AUTONOMOUS.test(said)) return '4';
  if (share !== null && isState && !isOwn) return groupOfShare(100 - share);
  if (/(mot|1) phan|partly|partial/.test(said)) return bandOf(text);
  if (/chi dau tu|and investment/.test(said)) return share === null || share >= 100 ? '1' : null;
  if (isState) return share === null ? '4' : null;
  if (isOwn || /recurrent/.test(said)) return share === null ? '2' : groupOfShare(share);
  return null;
}

/** Whether a text only says that a unit is not autonomous: it may be of group 3 as well as of 4. */
export function deniesAutonomy(text: string): boolean {
  const key = keyOf(text);
  return (
    !UNKNOWN.test(key) &&
    namedGroup(text, key) === null &&
    NOT_AUTONOMOUS.test(key.replace(NO_INVESTMENT, '')) &&
    !STATE.test(key)
  );
}

/** The decree that a text names; null when it names none of the three. */
export function parseAutonomyRegime(text: string): AutonomyRegime | null {
  const key = keyOf(text);
  if (/\b60( nd cp)? 2021|\b60 2021|^60$/.test(key)) return 'ND60_2021';
  if (/\b16 2015|^16$/.test(key)) return 'ND16_2015';
  return /\b43 2006|^43$/.test(key) ? 'ND43_2006' : null;
}

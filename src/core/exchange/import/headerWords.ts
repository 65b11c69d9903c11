import type { PostMeasure } from '../../model/headcount';
import type { PlainMeaning } from './types';

/** Words of headers, as keys without diacritics, tried from top to bottom. */
const PLAIN_WORDS: readonly (readonly [PlainMeaning, RegExp])[] = [
  ['unitId', /^(ma noi bo|unit id|internal id)\b/],
  ['stt', /^(stt|tt|so tt|so thu tu|no|nr|s no|s n|ordinal)$/],
  [
    'parentCode',
    /^ma (so )?(don vi |to chuc |co quan )?(cap tren|cha|quan ly|chu quan|truc thuoc)|^(parent|superior|supervisor|reports to)( unit| department| dept| org| organi[sz]ation)? (code|id|no|number)$|^parent cost cent(re|er)$|^(parent|superior) \w+ (code|id)$|^code (superieur|parent)|^codigo (superior|padre)/,
  ],
  [
    'parentName',
    /^((ten )?(don vi|co quan|to chuc) )?(cap tren|chu quan|quan ly)( truc tiep)?$|^(thuoc|truc thuoc)\b|^(parent|superior)( unit| department| organi[sz]ation)?( name)?$|^(parent|superior) \w+( name)?$|^reports to( name)?$|^(part of|belongs to|agency)$/,
  ],
  [
    'code',
    /^ma( so| dinh danh| hieu)?( don vi| to chuc| co quan| dv| truong)?( (su dung|co quan he voi) ngan sach| qhns(nn)?| dvqhns| dvsdns)?$|^((unit|org|organi[sz]ation|department|dept|entity|cost cent(re|er)) )?(code|id)$|^cost cent(re|er)( (no|number))?$|^(?!(zip|postal|post|parent|superior|country|tax)\b)\w+ (code|id)$|^(codigo|clave)$/,
  ],
  ['shortName', /^ten (viet )?tat|^viet tat$|^short name$|\babbreviation$|^acronym$/],
  ['legalStatus', /tu cach phap nhan|legal status/],
  ['autonomyRegime', /nghi dinh (ap dung|phan loai)|^(autonomy )?(regime|decree)$/],
  [
    'selfFinancing',
    /(ty le|muc do|muc|phan tram) tu (bao dam|dam bao)( chi thuong xuyen| kinh phi| tai chinh)*( pt| a b)?$|(ty le|phan tram) tu chu|^a b$|self financing/,
  ],
  [
    'autonomyGroup',
    /(nhom|muc|loai|phan loai|co che|loai hinh)( do)?( don vi)?( theo)?( muc do)?( muc)? (tu chu|tu bao dam|tu dam bao)|^phan loai tu chu|^nhom$|phan loai don vi su nghiep|nhom don vi|autonomy (group|level)|^tu chu( tai chinh)?$/,
  ],
  [
    'decisionDate',
    /^ngay( thang)?( nam)?( ban hanh| ky| quyet dinh| qd)?$|ngay quyet dinh|decision date/,
  ],
  [
    'decisionNumber',
    /so (cua )?quyet dinh|quyet dinh( so| giao| phe duyet|$)|^so qd|^so quyet dinh|^qd so|decision (no|number)/,
  ],
  ['year', /^nam( bao cao| so lieu| thong ke)?$|^year$/],
  ['classes', /^(so )?lop( hoc)?$|^so nhom lop|classes$/],
  ['pupils', /hoc sinh|^(so )?hs$|^so tre|^so hoc vien|pupils|students/],
  ['teachers', /^(so )?(giao vien|gv)$|teachers/],
  ['deputies', /^(so )?(luong )?(cap )?pho( .*)?$|so (luong )?(cap )?pho\b|deput(y|ies)/],
  [
    'head',
    /^(so )?(cap )?truong$|^(so )?(cap )?truong (phong|don vi)|nguoi dung dau|^heads?( of .*)?$/,
  ],
  ['address', /dia chi|tru so|address/],
  ['notes', /ghi chu|notes?$|remarks?$/],
  ['level', /^cap( quan ly| hanh chinh)?$|^(government )?level$/],
  ['sector', /^linh vuc|^nganh( linh vuc)?$|^sector$/],
  [
    'kind',
    /^loai( hinh)?( don vi| to chuc)?$|^(kind|type)( of (unit|organi[sz]ation))?$|^(?!(job|post|grade|contract|employment)\b)\w+ type$/,
  ],
  [
    'name',
    /^(?!.*(quyet dinh|thanh lap|ban hanh))(ten|ho ten)?\s?(cac )?(co quan|don vi|to chuc|phong ban|phong don vi|phong chuyen mon|khoa phong|truong|bo phan)\b|^ten\b|^noi dung$|^cap (\d|i{1,3})$|^khoi( don vi| co quan)?$|^name( of .*)?$|^(unit|org|organi[sz]ation(al)?( unit)?|agency|department|dept|division|office|directorate|section|entity|institution|cost cent(re|er))( name)?$|^level \d( name)?$|^(?!(parent|superior|first|last|head|contact|manager|short|file|user)\b)\w+ name$|^(intitule|libelle|nom|nombre|denominacion|bezeichnung)\b/,
  ],
];

/** Facts of a unit that a header text names by itself. */
export function plainMeaning(key: string): PlainMeaning | null {
  for (const [meaning, words] of PLAIN_WORDS) if (words.test(key)) return meaning;
  return null;
}

/** Words that make a column one of counts of people but of no use here: parts and differences. */
const PARTS =
  /chua (tuyen|su dung)|con (thieu|du)|chenh lech|(?<!sau |sau khi )\b(tang(?! cuong)|giam(?! (doc|dinh|sat|hieu))|tinh gian)\b|ty le|so voi|^nu$|dang vien|dan toc|^cbql$|can bo quan ly|^(nhan vien|nv)\b|vacan|differ/;
export const isPartOfPosts = (key: string): boolean => PARTS.test(key);

/** What one header text says of posts. */
export type PostsWord =
  | 'contract'
  | 'employeeRevenue'
  | 'employeeBudget'
  | 'employee'
  | 'cadre'
  | 'civilServant'
  | 'cadreAndCivilServant'
  | 'total'
  | 'posts';

const POSTS_WORDS: readonly (readonly [PostsWord, RegExp])[] = [
  ['contract', /hop dong|\bh[dđ] ?(68|111|161)|\b(ldhd|hdld)\b|^hd\b|contract/],
  ['employeeRevenue', /nguon thu|tu thu|(thu|quy) su nghiep|paid from revenue|revenue paid/],
  ['employeeBudget', /nsnn|ngan sach|\bbudget\b/],
  ['cadreAndCivilServant', /can bo cong chuc|cbcc|^cb cc$/],
  ['cadre', /^can bo\b(?! quan ly)|\bcan bo$|^cadres?$/],
  ['total', /^(tong|cong)( so| cong)?$|^tong (so )?(bien che|nguoi|so|cong)|^total|^tong\b/],
  ['civilServant', /cong chuc|hanh chinh|^cc$|^bc cc$|civil serva/],
  ['employee', /vien chuc|su nghiep|^vc$|^bc vc$|public service|psu employee/],
  [
    'posts',
    /bien che|nguoi lam viec|\bs?nlv\b|\bcbccvc(ld)?\b|so nguoi|lao dong|dinh bien|chi tieu|^bc\b|headcount|\bposts\b|\bpositions?\b|\bstrength\b|\bstaff(ing)?\b|\bemployees\b|\bftes?\b|full time equivalent|\bestablishment\b|\beffectifs?\b|^so luong$|\b(plan)?stellen\b|\bplazas\b/,
  ],
];

/** The category or total that a header text names; null when it names none. */
export function postsWord(key: string): PostsWord | null {
  for (const [word, words] of POSTS_WORDS) if (words.test(key)) return word;
  return null;
}

/** Whether a header text says assigned or present. */
export function measureWord(key: string): PostMeasure | null {
  if (
    /co mat|hien co|hien dien|thuc (hien|te|co)|(?<!chua )su dung|present|actual|filled|occupied|headcount|in post|current|\breels?\b|ocupad|besetzt/.test(
      key,
    )
  )
    return 'present';
  return /\bgiao\b(?! (vien|duc|thong))|dinh bien|chi tieu|assigned|quota|budgeted|autori[sz]|authori[sz]ed|approved|established|\bftes?\b/.test(
    key,
  )
    ? 'assigned'
    : null;
}

/** Money columns: A of NĐ 60/2021 is income, B recurrent expenditure. */
export function moneyMeaning(path: readonly string[]): 'revenue' | 'recurrentExpenditure' | null {
  const leaf = path.at(-1) ?? '';
  const all = path.join(' ');
  if (/bien che|vien chuc|cong chuc|huong luong|nguoi lam viec/.test(all)) return null;
  if (
    /chi thuong xuyen|recurrent expenditure/.test(leaf) &&
    !/nguon|thu/.test(leaf.split('chi thuong xuyen')[0] ?? '')
  )
    return 'recurrentExpenditure';
  if (/^b$|^b \d|^chi phi|^tong chi/.test(leaf)) return 'recurrentExpenditure';
  if (
    /^a$|^a \d|nguon thu|tong thu|so thu|^thu\b|nguon tai chinh|doanh thu|revenue|income/.test(leaf)
  )
    return 'revenue';
  return null;
}

/** Đồng in one unit of the money that a text names; null when it names none. */
export function moneyUnitIn(key: string): number | null {
  if (/\bty( dong)?\b|billion/.test(key)) return 1_000_000_000;
  if (/\btrieu( dong)?\b|\btr d\b|million/.test(key)) return 1_000_000;
  if (/\b(nghin|ngan)( dong)\b|1000 ?d|1 000 ?d|thousand/.test(key)) return 1_000;
  return /\bdong\b|\bvnd\b/.test(key) ? 1 : null;
}

import type { LegalStatus, UnitKind } from '../../model/unit';
import type { Abbreviations } from '../../text/builtInAbbreviations';
import { nameKey } from '../../text/expandAbbreviations';
import { foreignKind } from './foreignKinds';

type Rule = readonly [kind: UnitKind, words: RegExp];

/** Tried from top to bottom on the key of the name with abbreviations written out. */
const RULES: readonly Rule[] = [
  [
    'leadership',
    /^(ban giam doc|ban lanh dao|lanh dao|ban giam hieu|thuong truc|giam doc|board|leadership)\b/,
  ],
  [
    'department',
    /^ban quan ly (cac )?khu (cong nghiep|kinh te|cong nghe)|^so\b(?! y$)|^ban (dan toc|bi thu)|^van phong (hoi dong nhan dan|uy ban nhan dan|doan dai bieu|doan dbqh|hdnd)\b.*\b(thanh pho|tinh)\b|^thanh tra (thanh pho|tinh)\b/,
  ],
  [
    'districtCommittee',
    /^((uy ban nhan dan|hdnd va ubnd|huyen uy) )?(quan(?! (ly|trac|su|tri|he|doi))|huyen|thi xa)\b|^uy ban nhan dan thanh pho\b|^district/,
  ],
  ['communeCommittee', /^(uy ban nhan dan )?(phuong|xa(?! hoi)|thi tran|dac khu)\b|^commune/],
  [
    'psu',
    /^phong (cong chung|kham)|^van phong dang ky (quyen su dung )?dat|^co so (cai nghien|bao tro|dieu tri|giao duc|nuoi duong)|^doi (tuyen truyen|nghe thuat)/,
  ],
  ['inspectorate', /^thanh tra\b|^doi thanh tra|^inspectorate/],
  ['office', /^van phong\b|^office/],
  ['branch', /^(chi cuc|cuc)\b|^sub department|^branch/],
  [
    'psu',
    /^(truong|benh vien|trung tam|vien(?! chuc)|bao(?! cao| hiem)|dai (phat thanh|truyen hinh|ptth|truyen thanh)|nha (hat|van hoa|thieu nhi|khach|ho sinh|xuat ban|bao tang)|bao tang|thu vien|ban quan ly|hoc vien|tap chi|cung (thieu nhi|van hoa|the thao)|doan (nghe thuat|kich|cai luong|ca mua|xiec)|khu (di tich|bao ton|dieu duong)|vuon (quoc gia|thu)|lang tre|trai (giong|nghien cuu|tam than)|cang vu|ben xe|mau giao|mam non|tieu hoc|trung hoc|pho thong|nha tre|ky tuc xa|centre|center)\b/,
  ],
  ['site', /^(co so|diem truong|phan hieu|diem|tram|phan tram|chi nhanh|campus|site)\b/],
  ['faculty', /^khoa\b(?! hoc)|^faculty/],
  ['team', /^(to(?! chuc)|doi|bo (phan|mon)|hat|nhom(?! don vi)|team)\b/],
  ['division', /^phong\b|^division/],
  ['branch', /^ban\b/],
];

/** Whether units of a kind stand at the top of a tree by nature. */
export const isAgencyKind = (kind: UnitKind): boolean =>
  kind === 'department' || kind === 'districtCommittee' || kind === 'communeCommittee';

const isWithinPsu = (kind: UnitKind | null): boolean =>
  kind === 'psu' || kind === 'faculty' || kind === 'site';

/** The kind that a name tells, seen from the kind of the unit above; `other` when it tells none. */
export function inferKind(
  name: string,
  parentKind: UnitKind | null,
  abbreviations?: Abbreviations,
): UnitKind {
  const key = nameKey(name, abbreviations);
  // "Số lượng" is no "Sở".
  if (/^số\s/iu.test(name.normalize('NFC').trimStart())) return 'other';
  const found = RULES.find(([, words]) => words.test(key))?.[0] ?? foreignKind(key, parentKind);
  if (found === 'site' && /^tram\b/.test(key) && !isWithinPsu(parentKind)) return 'psu';
  if (found === 'branch' && /^ban\b/.test(key) && parentKind === null) return 'department';
  if (found === 'office' && isWithinPsu(parentKind)) return 'division';
  if (found === 'psu' && /^phong kham/.test(key) && isWithinPsu(parentKind)) return 'site';
  return found;
}

/** Kinds that headings and columns name in words of their own. */
const HEADINGS: readonly Rule[] = [
  ['psu', /su nghiep|\bdvsn\b|truong hoc|benh vien|truong (mam non|tieu hoc|trung hoc)/],
  ['division', /phong (ban |chuyen mon|nghiep vu|tham muu)|^cac phong\b/],
  ['branch', /chi cuc/],
  ['districtCommittee', /cap huyen|khoi huyen|quan huyen|huyen (thi xa )?thanh pho/],
  ['communeCommittee', /(xa|phuong|thi tran) /],
];

/** The kind of the units under a heading, for names that tell none; null when it tells none either. */
export const kindUnderHeading = (headingKey: string): UnitKind | null =>
  HEADINGS.find(([, words]) => words.test(headingKey))?.[0] ?? null;

/** Legal status that goes with a kind; a centre inside a public service unit may have its own or not. */
export function legalStatusOf(kind: UnitKind, parentKind: UnitKind | null): LegalStatus {
  if (kind === 'psu') return isWithinPsu(parentKind) ? 'unknown' : 'own';
  return kind === 'faculty' || kind === 'team' || kind === 'site' ? 'none' : 'unknown';
}

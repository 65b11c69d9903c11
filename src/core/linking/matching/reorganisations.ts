/**
 * Reorganisations carried out all over the country: which bodies usually went into which. Known by
 * their usual names, without diacritics. They are reasons for a proposal, never more: what a
 * province really decided stands in its own decisions, and the sources were not all read.
 */
export interface Reorganisation {
  /** What the reason names. */
  readonly basis: string;
  /** How it is known: from what others write about the instrument, or from memory. None was read itself. */
  readonly certainty: 'secondary' | 'memory';
  /** Beginnings of the names of the bodies that ended. */
  readonly from: readonly string[];
  /** Beginnings of the names of the bodies that they went into. */
  readonly into: readonly string[];
}

const ND_45_2025 = 'NĐ 45/2025/NĐ-CP, NĐ 150/2025/NĐ-CP';
const CDC = 'TT 26/2017/TT-BYT';
const HEALTH = 'TT 37/2016/TT-BYT';
const VOCATIONAL = 'TTLT 39/2015/TTLT-BLĐTBXH-BGDĐT-BNV';
const NQ_19 = 'NQ 19-NQ/TW';

const merger = (
  basis: string,
  from: readonly string[],
  into: readonly string[],
  certainty: Reorganisation['certainty'] = 'memory',
): Reorganisation => ({ basis, certainty, from, into });

export const REORGANISATIONS: readonly Reorganisation[] = [
  merger(
    ND_45_2025,
    ['so ke hoach va dau tu', 'so tai chinh ke hoach'],
    ['so tai chinh', 'so ke hoach va tai chinh'],
  ),
  merger(
    ND_45_2025,
    ['so giao thong van tai', 'so quy hoach kien truc'],
    ['so xay dung', 'so xay dung va giao thong'],
  ),
  merger(
    ND_45_2025,
    ['so tai nguyen va moi truong', 'so nong nghiep va phat trien nong thon'],
    ['so nong nghiep va moi truong'],
  ),
  merger(ND_45_2025, ['so thong tin va truyen thong'], ['so khoa hoc va cong nghe']),
  merger(ND_45_2025, ['so lao dong thuong binh va xa hoi'], ['so noi vu']),
  merger(ND_45_2025, ['ban dan toc', 'ban ton giao'], ['so dan toc va ton giao']),
  merger(ND_45_2025, ['so ngoai vu'], ['van phong uy ban nhan dan']),
  merger(ND_45_2025, ['so du lich', 'so van hoa va the thao'], ['so van hoa the thao va du lich']),
  merger(
    ND_45_2025,
    [
      'phong tai nguyen va moi truong',
      'phong nong nghiep va phat trien nong thon',
      'phong kinh te',
    ],
    ['phong nong nghiep va moi truong'],
  ),
  merger(ND_45_2025, ['phong lao dong thuong binh va xa hoi'], ['phong noi vu']),
  merger(ND_45_2025, ['phong van hoa va thong tin'], ['phong van hoa khoa hoc va thong tin']),
  merger(
    ND_45_2025,
    ['phong kinh te va ha tang', 'phong quan ly do thi', 'phong cong thuong'],
    ['phong kinh te ha tang va do thi', 'phong kinh te'],
  ),
  merger(
    CDC,
    [
      'trung tam y te du phong',
      'trung tam phong chong hiv aids',
      'trung tam truyen thong giao duc suc khoe',
      'trung tam suc khoe lao dong va moi truong',
      'trung tam phong chong sot ret',
      'trung tam phong chong benh xa hoi',
      'trung tam kiem dich y te',
      'trung tam noi tiet',
    ],
    ['trung tam kiem soat benh tat'],
  ),
  merger(
    HEALTH,
    [
      'benh vien da khoa',
      'benh vien',
      'trung tam y te du phong',
      'trung tam dan so ke hoach hoa gia dinh',
      'trung tam dan so',
    ],
    ['trung tam y te'],
  ),
  merger(
    VOCATIONAL,
    [
      'trung tam giao duc thuong xuyen',
      'trung tam day nghe',
      'trung tam giao duc nghe nghiep',
      'trung tam ky thuat tong hop huong nghiep',
      'truong trung cap nghe',
    ],
    ['trung tam giao duc nghe nghiep giao duc thuong xuyen'],
    'secondary',
  ),
  merger(
    NQ_19,
    [
      'dai truyen thanh',
      'dai phat thanh',
      'trung tam van hoa',
      'nha van hoa',
      'trung tam the duc the thao',
      'trung tam the thao',
      'thu vien huyen',
    ],
    ['trung tam van hoa', 'trung tam truyen thong va van hoa'],
  ),
  merger(
    NQ_19,
    ['tram khuyen nong', 'tram bao ve thuc vat', 'tram trong trot', 'tram thu y', 'tram chan nuoi'],
    ['trung tam dich vu nong nghiep', 'trung tam dich vu ky thuat nong nghiep'],
  ),
  merger(
    NQ_19,
    ['ban boi thuong', 'ban quan ly boi thuong', 'trung tam boi thuong', 'ban giai phong mat bang'],
    ['trung tam phat trien quy dat'],
  ),
  merger(
    NQ_19,
    ['ban quan ly du an', 'ban quan ly cac du an'],
    ['ban quan ly du an dau tu xay dung', 'ban quan ly cac du an dau tu xay dung'],
  ),
];

import { cityAfter } from './cityAfter';
import { cityBefore } from './cityBefore';
import { departmentSample } from './departmentSample';
import { allLinks, linksByRow, type TrueLink } from './lineageTruth';
import { type PrintedList, printList, type SampleList } from './listSheet';
import type { SampleUnit } from './sampleUnit';
import { twoLevelSample } from './twoLevelSample';

/** One list of a sample with what the generator knows to be true of it. */
export interface MadeList {
  readonly fileName: string;
  readonly list: SampleList;
  readonly printed: PrintedList;
  readonly units: readonly SampleUnit[];
}

/** Two lists of the same agencies with the true lineage between them. */
export interface MadeSample {
  readonly name: string;
  readonly lists: readonly [before: MadeList, after: MadeList];
  readonly links: readonly TrueLink[];
}

type Fields = Omit<SampleList, 'blocks' | 'asOf'>;

function made(
  name: string,
  fields: Fields,
  years: readonly [string, string],
  blocks: readonly [SampleList['blocks'], SampleList['blocks']],
  links: readonly TrueLink[],
): MadeSample {
  const listOf = (i: 0 | 1): MadeList => {
    const asOf = years[i];
    const list = { ...fields, asOf, blocks: blocks[i] };
    const stamp = asOf.split('/').reverse().join('-');
    const units = list.blocks.flatMap((block) => block.units);
    return { fileName: `${name}-${stamp}.xlsx`, list, printed: printList(list), units };
  };
  const lists = [listOf(0), listOf(1)] as const;
  return { name, lists, links: allLinks(lists[0].units, lists[1].units, links) };
}

/** All samples, the same on every run. */
export function makeSamples(): readonly MadeSample[] {
  const department = departmentSample();
  const before = cityBefore();
  const after = cityAfter(before);
  const city = (units: {
    departments: readonly SampleUnit[];
    districts: readonly SampleUnit[];
  }) => [
    { heading: 'KHỐI SỞ, BAN, NGÀNH', units: units.departments },
    { heading: 'KHỐI QUẬN, HUYỆN, THỊ XÃ', units: units.districts },
  ];
  const small = twoLevelSample();
  const smallBlocks = (units: {
    departments: readonly SampleUnit[];
    communes: readonly SampleUnit[];
  }) => [
    { heading: 'KHỐI SỞ, BAN, NGÀNH', units: units.departments },
    { heading: 'KHỐI PHƯỜNG, XÃ', units: units.communes },
  ];
  return [
    made(
      'so-van-hoa-the-thao',
      {
        superior: 'UBND THÀNH PHỐ HÀ NỘI',
        agency: 'SỞ VĂN HÓA VÀ THỂ THAO',
        title: 'BIÊN CHẾ, SỐ LƯỢNG NGƯỜI LÀM VIỆC CỦA CÁC PHÒNG, ĐƠN VỊ TRỰC THUỘC',
        hasCodes: false,
        hasAutonomy: true,
        isAgencyInTitle: true,
      },
      ['31/12/2015', '31/12/2022'],
      [
        [{ heading: null, units: [department.before] }],
        [{ heading: null, units: [department.after] }],
      ],
      department.links,
    ),
    made(
      'thanh-pho-ha-noi',
      {
        superior: 'UBND THÀNH PHỐ HÀ NỘI',
        agency: 'SỞ NỘI VỤ',
        title: 'TỔNG HỢP BIÊN CHẾ, SỐ LƯỢNG NGƯỜI LÀM VIỆC CỦA THÀNH PHỐ',
        hasCodes: true,
        hasAutonomy: true,
        isAgencyInTitle: false,
      },
      ['31/12/2015', '31/12/2022'],
      [city(before), city(after)],
      after.links,
    ),
    made(
      'thanh-pho-hai-cap',
      {
        superior: 'UBND THÀNH PHỐ',
        agency: 'SỞ NỘI VỤ',
        title: 'TỔNG HỢP BIÊN CHẾ, SỐ LƯỢNG NGƯỜI LÀM VIỆC CỦA THÀNH PHỐ',
        hasCodes: false,
        hasAutonomy: true,
        isAgencyInTitle: false,
      },
      ['01/07/2025', '31/12/2025'],
      [smallBlocks(small.before), smallBlocks(small.after)],
      small.links,
    ),
  ];
}

/** The true lineage of a sample by printed rows, for tests. */
export const lineageOf = ({
  lists,
  links,
}: MadeSample): Record<string, (readonly [number, number | null])[]> =>
  linksByRow(links, lists[0].printed.rowOf, lists[1].printed.rowOf);

import { measureFor } from '../../src/core/figures/payroll';
import { totalsOf } from '../../src/core/figures/totals';
import { BUILT_IN_CATEGORIES } from '../../src/core/model/builtInCategories';
import { snapshotId } from '../../src/core/model/ids';
import type { Structure } from '../../src/core/model/structure';
import { Table } from '../../src/core/model/table';
import type { ChartLook } from '../../src/core/picture/boxLook';
import type { ChartSubject } from '../../src/core/picture/chartSubject';
import type { ChartPaper } from '../../src/core/picture/paper/chartPaper';
import { day } from './aPlan';

const categoryIds = BUILT_IN_CATEGORIES.map(({ id }) => id);

/** A list as its chart is drawn, without anything to compare with. */
export function aChartSubject(structure: Structure): ChartSubject {
  const coverage = { assigned: categoryIds, present: categoryIds };
  const totals = totalsOf(structure, coverage);
  return {
    planName: 'Đề án',
    locality: 'thành phố Hà Nội',
    snapshot: {
      id: snapshotId('s'),
      kind: 'recorded',
      name: 'Danh sách',
      asOf: day('2022-12-31'),
      description: '',
      colour: null,
      isArchived: false,
      order: 0,
      predecessorId: null,
      rootIds: structure.rootIds,
      parkedIds: structure.parkedIds,
      coverage,
    },
    source: {
      structure,
      totals,
      categories: BUILT_IN_CATEGORIES,
      before: null,
      findingsOf: () => 0,
      measure: measureFor(totals, BUILT_IN_CATEGORIES),
    },
    drawings: Table.from([]),
    relations: [],
    beside: null,
  };
}

export const PLAIN_LOOK: ChartLook = {
  style: 'compact',
  colour: 'kind',
  fields: ['kind', 'posts'],
  levels: null,
  isStaffBeside: false,
  areRelationsShown: false,
};

/** The whole list on one sheet of A3, as a draft. */
export const PLAIN_PAPER: ChartPaper = {
  look: PLAIN_LOOK,
  unitId: null,
  paper: 'a3',
  orientation: 'landscape',
  spread: 'fit',
  scale: 1,
  isLegendShown: true,
  titles: {
    agency: 'UBND THÀNH PHỐ HÀ NỘI',
    title: 'SƠ ĐỒ TỔ CHỨC BỘ MÁY',
    subtitle: 'Danh sách (tính đến ngày 31/12/2022)',
    foot: 'Đề án · In ngày 01/01/2024',
    isDraft: true,
  },
};

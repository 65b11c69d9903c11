import fc from 'fast-check';
import { rollUp } from '../../../../src/core/figures/rollUp';
import { BUILT_IN_CATEGORIES, CIVIL_SERVANT } from '../../../../src/core/model/builtInCategories';
import { type UnitId, unitId } from '../../../../src/core/model/ids';
import type { Structure } from '../../../../src/core/model/structure';
import type { UnitKind } from '../../../../src/core/model/unit';
import { FIRST_LAYOUT } from '../../../../src/renderer/features/table/columns/columnLayout';
import { offeredColumns } from '../../../../src/renderer/features/table/columns/offeredColumns';
import type { TableColumn } from '../../../../src/renderer/features/table/tableColumn';
import { tableColumns } from '../../../../src/renderer/features/table/tableColumns';
import type { TableSource } from '../../../../src/renderer/features/table/tableSource';
import { structureOf } from '../../../builders/aStructure';

const COVERAGE = { assigned: [CIVIL_SERVANT], present: [] };
const INPUT = {
  locale: 'vi',
  categories: BUILT_IN_CATEGORIES,
  coverage: COVERAGE,
  hasComparison: true,
} as const;

export const POSTS = `posts:${CIVIL_SERVANT}:assigned`;
export const offered = offeredColumns(INPUT);
export const columns = tableColumns({ ...INPUT, layout: FIRST_LAYOUT, room: 0 });

export function columnOf(id: string): TableColumn {
  const found = offered.find((column) => column.id === id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
}

/** A structure as the table is given it, compared with another or on its own. */
export const sourceOf = (structure: Structure, before: Structure | null = null): TableSource => ({
  locale: 'vi',
  structure,
  totals: rollUp(structure, COVERAGE),
  categories: BUILT_IN_CATEGORIES,
  coverage: COVERAGE,
  before: before && { structure: before, totals: rollUp(before, COVERAGE) },
  findingsOf: (id) => (id.endsWith('3') ? 2 : 0),
  groupOf: undefined,
});

interface PlainUnit {
  readonly name: string;
  readonly posts: number | null;
  readonly kind?: UnitKind;
}

/** A structure from parents by number (−1 an agency, −2 not placed) with a name and posts for each. */
export const structureFor = (
  parents: readonly number[],
  describe: (i: number) => PlainUnit,
): Structure =>
  structureOf(parents, (i) => {
    const { name, posts, kind = 'division' } = describe(i);
    return {
      name,
      kind,
      headcount: { [CIVIL_SERVANT]: { assigned: posts, present: null } },
      leadership: { head: null, deputies: i % 3 },
    };
  });

const NAMES = ['Văn phòng', 'Ấp 2', 'Ấp 10', 'Đội A', 'Thanh tra', 'An', ''];

/** Any forest of up to 25 units with few names and numbers, so that many are alike. */
export const anyStructure: fc.Arbitrary<Structure> = fc
  .array(
    fc.record({
      parent: fc.nat(),
      name: fc.constantFrom(...NAMES),
      posts: fc.option(fc.nat({ max: 4 })),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((units) =>
    structureFor(
      units.map(({ parent }, i) => (parent % (i + 2)) - 2),
      (i) => ({ name: units[i]?.name ?? '', posts: units[i]?.posts ?? null }),
    ),
  );

export const u = (i: number): UnitId => unitId(`u${i}`);

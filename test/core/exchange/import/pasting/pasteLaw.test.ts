import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CIVIL_SERVANT } from '../../../../../src/core/model/builtInCategories';
import { type UnitId, unitId } from '../../../../../src/core/model/ids';
import type { Structure } from '../../../../../src/core/model/structure';
import { coverageOf, structureOf } from '../../../../../src/core/scenarios/structures';
import {
  emptyPlan,
  sid,
  type UnitSketch,
  withScenario,
  withSnapshot,
} from '../../../../builders/aPlan';
import { sheetOf, type Value } from '../sheetOf';
import { pasteOnto } from './pasteOnto';

/** Names that nothing takes for each other. */
const NAMES = [
  'Phòng Kế toán',
  'Phòng Hợp tác quốc tế',
  'Phòng Công chứng viên',
  'Phòng Xây dựng nông thôn',
  'Phòng Bảo trợ xã hội',
  'Phòng Đăng kiểm',
  'Phòng Thủy lợi',
  'Phòng Giám định tư pháp',
] as const;

interface Row {
  readonly name: string;
  /** The place of the unit above it; null: the target. */
  readonly parent: string | null;
  readonly assigned: number | null;
  readonly present: number | null;
}

const count = fc.option(fc.nat({ max: 60 }), { nil: null, freq: 3 });

/** Some of the names, each below one before it or below the target. */
const forest: fc.Arbitrary<readonly Row[]> = fc
  .tuple(
    fc.shuffledSubarray([...NAMES], { minLength: 1 }),
    fc.array(fc.tuple(fc.nat(), count, count), { minLength: 8, maxLength: 8 }),
  )
  .map(([names, facts]) =>
    names.map((name, i): Row => {
      const [parent, assigned, present] = facts[i] as [number, number | null, number | null];
      const at = parent % (i + 1);
      return { name, parent: at === i ? null : (names[at] ?? null), assigned, present };
    }),
  );

/** Sketches of units below the target; ids are places among the names. */
const below = (rows: readonly Row[], parent: string | null): UnitSketch[] =>
  rows
    .filter((row) => row.parent === parent)
    .map(({ name, assigned, present }) => ({
      id: `u${NAMES.indexOf(name as (typeof NAMES)[number])}`,
      name,
      kind: 'division',
      headcount: { [CIVIL_SERVANT]: { assigned, present } },
      children: below(rows, name),
    }));

const HEAD: readonly Value[] = [
  'Tên đơn vị',
  'Đơn vị cấp trên',
  'Công chức được giao',
  'Công chức có mặt',
];
const tableOf = (rows: readonly Row[]) =>
  sheetOf([
    HEAD,
    ...rows.map(({ name, parent, assigned, present }): readonly Value[] => [
      name,
      parent ?? 'Sở Nội vụ',
      assigned,
      present,
    ]),
  ]);
/** How the table is to be read, so that the law is about pasting and not about recognising. */
const CHOICES = {
  headerRows: [0, 0],
  firstDataRow: 1,
  columns: {
    0: 'name',
    1: 'parentName',
    2: `posts:${CIVIL_SERVANT}:assigned`,
    3: `posts:${CIVIL_SERVANT}:present`,
  },
  hierarchy: 'parentName',
  parentNumbers: 'own',
  blankIs: {},
  blocks: [],
  totalParts: {},
  rootName: null,
} as const;

/** Rows by name, as a structure has them below the target. */
function rowsOf(structure: Structure): Map<string, Row> {
  const rows = new Map<string, Row>();
  const target = structure.units.get(unitId('so'));
  const visit = (ids: readonly UnitId[], parent: string | null): void => {
    for (const id of ids) {
      const unit = structure.units.get(id);
      if (unit === undefined) throw new Error(id);
      const { assigned = null, present = null } = unit.headcount[CIVIL_SERVANT] ?? {};
      rows.set(unit.name, { name: unit.name, parent, assigned, present });
      visit(unit.childIds, unit.name);
    }
  };
  visit(target?.childIds ?? [], null);
  return rows;
}

/** What the table says where it speaks, and what was there where it does not. */
function expected(
  there: readonly Row[],
  pasted: readonly Row[],
  isCovered: (measure: 'assigned' | 'present') => boolean,
) {
  const rows = new Map(there.map((row) => [row.name, row]));
  for (const row of pasted) {
    const old = rows.get(row.name);
    const number = (measure: 'assigned' | 'present'): number | null =>
      row[measure] ?? (old === undefined ? (isCovered(measure) ? 0 : null) : old[measure]);
    rows.set(row.name, { ...row, assigned: number('assigned'), present: number('present') });
  }
  return rows;
}

const planWith = (there: readonly Row[]) =>
  withScenario(
    withSnapshot(emptyPlan(), 'now', '2025-12-31', [
      { id: 'so', name: 'Sở Nội vụ', kind: 'department', children: below(there, null) },
      {
        id: 'yt',
        name: 'Sở Y tế',
        kind: 'department',
        children: [{ id: 'other', name: NAMES[0], kind: 'division' }],
      },
    ]),
    'plan',
    'now',
  );

it.each(['now', 'plan'])('stands as pasted where the table speaks, in %s', (snapshot) => {
  fc.assert(
    fc.property(forest, forest, (there, pasted) => {
      const plan = planWith(there);
      const before = structureOf(plan, sid(snapshot));
      const { after, refusals } = pasteOnto(plan, sid(snapshot), unitId('so'), tableOf(pasted), {
        change: CHOICES,
      });
      expect(refusals).toEqual([]);
      // A unit that a scenario creates has no posts beside those that are named.
      const coverage = coverageOf(plan, sid(snapshot));
      const isCovered = (measure: 'assigned' | 'present'): boolean =>
        snapshot === 'plan' && coverage[measure].includes(CIVIL_SERVANT);
      expect(rowsOf(after)).toEqual(expected(there, pasted, isCovered));
      for (const id of ['yt', 'other'])
        expect(after.units.get(unitId(id))).toEqual(before.units.get(unitId(id)));
    }),
  );
});

it('changes nothing of what is left out', () => {
  fc.assert(
    fc.property(forest, forest, fc.func(fc.boolean()), (there, pasted, isWanted) => {
      const plan = planWith(there);
      const { after, pasting } = pasteOnto(plan, sid('now'), unitId('so'), tableOf(pasted), {
        change: CHOICES,
        isWanted,
      });
      const before = structureOf(plan, sid('now'));
      for (const line of pasting.lines) {
        if (line.kind === 'added' && !isWanted(line.id))
          expect([...rowsOf(after).keys()]).not.toContain(pasting.units.get(line.toId)?.name);
        if (line.kind !== 'changed' || isWanted(line.id)) continue;
        const [then, now] = [before.units.get(line.fromId), after.units.get(line.fromId)];
        expect({ ...now, childIds: [] }).toEqual({ ...then, childIds: [] });
      }
    }),
  );
});

it('finds nothing to do in a table that was pasted already', () => {
  fc.assert(
    fc.property(forest, (there) => {
      const pasted = pasteOnto(planWith(there), sid('now'), unitId('so'), tableOf(there), {
        change: CHOICES,
      });
      expect(pasted.pasting.lines).toEqual([]);
    }),
  );
});

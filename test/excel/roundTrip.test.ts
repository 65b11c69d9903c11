import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBack } from '../../src/core/exchange/roundTrip/compareBack';
import { shownFrom, shownNow, shownThen } from '../../src/core/exchange/roundTrip/shown';
import { structureOfOwn } from '../../src/core/exchange/roundTrip/structureOfOwn';
import type { Plan } from '../../src/core/model/plan';
import { type Structure, walk } from '../../src/core/model/structure';
import { LEGAL_STATUSES, UNIT_LEVELS, type Unit } from '../../src/core/model/unit';
import { structureOf } from '../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryForest, commandFrom } from '../arbitraries/plans';
import { tryCommand } from '../builders/anEdit';
import {
  autonomous,
  day,
  emptyPlan,
  sid,
  type UnitSketch,
  withScenario,
  withSnapshot,
} from '../builders/aPlan';
import { exportedBytes, ownWorkbook } from '../builders/exportedBook';

const HOSTILE = [
  '=SUM(A1:A9)',
  '+84 phòng',
  '-Phòng "Tổ chức"',
  '@ban\nquản lý',
  'Phòng\r\nhai dòng',
  '  Chi cục   cách quãng  ',
  '_x0041_ Trường 👩‍🏫 &<>"\'',
  'Sở\u0000\u0007 điều khiển',
  'Tổ hợp rời',
  '',
];

/** Units with names that spreadsheets trip over, and with every fact that a unit can have. */
function adorned(roots: readonly UnitSketch[], choose: () => number): readonly UnitSketch[] {
  const maybe = <Value>(value: Value): Value | null => (choose() % 3 === 0 ? value : null);
  return roots.map((unit) => ({
    ...unit,
    ...(choose() % 2 === 0 ? { name: HOSTILE[choose() % HOSTILE.length] as string } : {}),
    shortName: maybe('viết tắt  đôi'),
    code: maybe(`00${choose()}`),
    level: maybe(UNIT_LEVELS[choose() % UNIT_LEVELS.length] ?? null),
    sector: maybe('giáo dục'),
    legalStatus: LEGAL_STATUSES[choose() % LEGAL_STATUSES.length] as Unit['legalStatus'],
    section: maybe('Các phòng'),
    leadership: { head: maybe(choose() % 2), deputies: maybe(choose() % 4) },
    education: maybe({ classes: choose(), pupils: null, teachers: choose() }),
    notes: maybe('ghi chú\n"hai" dòng'),
    autonomy:
      unit.autonomy === null || unit.autonomy === undefined
        ? null
        : autonomous(unit.autonomy.group, {
            revenue: maybe(choose() * 1_234_567),
            recurrentExpenditure: maybe(choose() * 7_654_321),
            decisionNumber: maybe('=12/QĐ-UBND'),
            decisionDate: maybe(day('2021-03-04')),
            regime: maybe('ND60_2021'),
            depreciation: maybe(5),
          }),
    children: adorned(unit.children ?? [], choose),
  })) as UnitSketch[];
}

function chooser(choices: readonly number[]): () => number {
  let at = 0;
  return () => {
    at += 1;
    return choices[at % choices.length] as number;
  };
}

/** A list with parked units and a scenario on it. */
const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    arbitraryForest(),
    fc.array(fc.nat(1_000), { minLength: 60, maxLength: 60 }),
    arbitraryDraws(6),
  )
  .map(([forest, choices, draws]) => {
    const roots = adorned(forest, chooser(choices));
    const parked = roots.slice(1).filter((_, i) => i % 2 === 0);
    let plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', roots, {
      parkedIds: parked.map(({ id }) => id as never),
    });
    plan = withScenario(plan, 'two', 'now', '2025-12-31');
    for (const [i, draw] of draws.entries()) {
      const command = commandFrom(draw, structureOf(plan, sid('two')), `n${i}`);
      if (command !== null) plan = tryCommand(plan, sid('two'), command).plan;
    }
    return plan;
  });

/** Units in order with all their facts; where values came from stays with the plan. */
const factsOf = (structure: Structure): unknown => ({
  rootIds: structure.rootIds,
  parkedIds: structure.parkedIds,
  units: [...walk(structure)].map(({ unit, depth }) => ({ ...unit, provenance: null, depth })),
});

describe('an exported workbook', () => {
  it('gives back the same structure through real bytes, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryPlan,
        fc.constantFrom('now', 'two'),
        fc.constantFrom('vi' as const, 'en' as const),
        async (plan, snapshot, locale) => {
          const own = ownWorkbook(await exportedBytes(plan, snapshot, locale));
          if (own.carried === null) throw new Error('nothing carried');
          const { structure, edits, problems } = structureOfOwn(own.carried, own.tables, () => 'x');
          expect(problems).toEqual([]);
          expect(edits).toBe(0);
          expect(factsOf(structure)).toEqual(factsOf(structureOf(plan, sid(snapshot))));
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('proposes nothing when nobody edited it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const own = ownWorkbook(await exportedBytes(plan, 'two'));
        if (own.carried === null) throw new Error('nothing carried');
        const now = shownNow(plan, own.carried.origin);
        if (now === null) throw new Error('no snapshot');
        const reading = compareBack(
          own.tables,
          shownThen(own.carried),
          shownFrom(now),
          own.carried.categories,
        );
        expect(reading).toEqual({ changes: [], problems: [] });
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import type { IsoDate } from '../../../src/core/model/isoDate';
import { type AnyRow, type Plan, type TableKey, tableOf } from '../../../src/core/model/plan';
import { Table } from '../../../src/core/model/table';
import { editMeasure } from '../../../src/core/scenarios/editMeasure';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { measuresOf, replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { evaluateTargets } from '../../../src/core/targets/evaluateTarget';
import { roadmapOf } from '../../../src/core/targets/roadmap';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { tryCommand } from '../../builders/anEdit';
import { sid, withScenario } from '../../builders/aPlan';

const NEXT = sid('next');

/** The plan with the targets that the program brings, all of them in use. */
function withTargets(plan: Plan): Plan {
  const started = startPlan({ documentId: 'd', name: '', locality: '', localityClass: 'I' }, []);
  const rows = [...tableOf(started, 'targets').values()].map((target): [string, AnyRow] => [
    target.id,
    { ...target, isEnabled: true },
  ]);
  const tables = new Map<TableKey, Table<AnyRow>>(plan.tables);
  tables.set('targets', Table.from(rows));
  return { tables };
}

describe('the roadmap', () => {
  it('reads each due year as its verdict is read, and ends with the figures of the scenario', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryDraws(8),
        fc.array(fc.integer({ min: 2021, max: 2028 }), { minLength: 8, maxLength: 8 }),
        (base, draws, dates) => {
          let plan = withTargets(withScenario(base, 'next', 'now'));
          for (const [i, draw] of draws.entries()) {
            const command = commandFrom(draw, structureOf(plan, NEXT), `n${i}`);
            const date = `${dates[i] ?? 2024}-06-01` as IsoDate;
            if (command !== null) plan = tryCommand(plan, NEXT, command, date).plan;
          }
          const roadmap = roadmapOf(plan, NEXT);
          const results = evaluateTargets(plan, NEXT);
          expect(roadmap.lines.map(({ target }) => target.id)).toEqual(
            results.map(({ target }) => target.id),
          );
          roadmap.lines.forEach(({ target, points, end }, i) => {
            expect(end).toEqual(results[i]?.end);
            expect(points.find(({ year }) => year === target.dueYear)?.state ?? null).toEqual(
              results[i]?.atDue ?? null,
            );
            expect(points.map(({ year }) => year)).toEqual(roadmap.years);
            // Everything is dated, so the last year is the end state; what a later date keeps from
            // being carried out is named.
            if (
              replayedOf(plan, NEXT, `${roadmap.years.at(-1)}-12-31` as IsoDate).conflicts
                .length === 0
            )
              expect(points.at(-1)?.state?.decisive).toEqual(end.decisive);
          });
          const placed = [...roadmap.measures.values()].flat();
          expect(new Set(placed)).toEqual(new Set(measuresOf(plan, NEXT).map(({ id }) => id)));
        },
      ),
      runs(60),
    );
  });

  it('names a measure that comes before what it needs, in the years in between', () => {
    fc.assert(
      fc.property(arbitraryPlan, (base) => {
        let plan = withScenario(base, 'next', 'now');
        const made = { kind: 'agency', index: null } as const;
        const unit = commandFrom(
          { kind: 0, a: 0, b: 0, c: 0, posts: {} },
          structureOf(plan, NEXT),
          'n',
        );
        if (unit?.kind !== 'createUnit') throw new Error('a unit is created');
        plan = tryCommand(plan, NEXT, { ...unit, place: made }, '2024-01-01' as IsoDate).plan;
        plan = tryCommand(
          plan,
          NEXT,
          { kind: 'moveUnit', unitId: unit.unitId, place: { kind: 'parked' } },
          '2025-01-01' as IsoDate,
        ).plan;
        const [, move] = measuresOf(plan, NEXT);
        if (move === undefined) throw new Error('two measures');
        expect(roadmapOf(plan, NEXT).conflicts.size).toBe(0);
        const early = applyChange(
          plan,
          editMeasure(plan, move.id, { effectiveDate: '2023-01-01' as IsoDate }),
        );
        expect([...roadmapOf(early, NEXT).conflicts]).toEqual([[move.id, [2023]]]);
      }),
      runs(5),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { type UnitId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { addRelation, endRelation } from '../../../src/core/relations/editRelations';
import { relationsIn } from '../../../src/core/relations/relationsIn';
import { replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const [NOW, NEXT] = [sid('now'), sid('next')];
const [A, B, C] = [unitId('a'), unitId('b'), unitId('c')];

let counter = 0;
function tied(
  plan: Plan,
  from: UnitId,
  to: UnitId,
  id = NOW,
  kind: 'direction' | 'coordination' = 'direction',
) {
  counter += 1;
  const fields = { kind, fromUnitId: from, toUnitId: to, caption: '' };
  const result = addRelation(plan, id, fields, `r${counter}`);
  if (!result.ok) throw new Error(result.error);
  return applyChange(plan, result.value);
}

const threeUnits = (): Plan =>
  withScenario(
    withSnapshot(emptyPlan(), 'now', '2022-12-31', [{ id: 'a' }, { id: 'b' }, { id: 'c' }]),
    'next',
    'now',
  );

const pairs = (plan: Plan, id = NEXT): string[] =>
  relationsIn(plan, id).map((one) => `${one.fromUnitId} ${one.toUnitId}`);

describe('second lines', () => {
  it('of a list hold in its scenarios and go on with the absorber', () => {
    const plan = tied(threeUnits(), A, C);
    expect(pairs(plan)).toEqual(['a c']);
    const absorbed = afterCommands(plan, NEXT, [
      { kind: 'absorbUnits', absorberId: B, absorbedIds: [C] },
    ]);
    expect(pairs(absorbed)).toEqual(['a b']);
    expect(pairs(absorbed, NOW)).toEqual(['a c']);
    const both = afterCommands(absorbed, NEXT, [
      { kind: 'absorbUnits', absorberId: B, absorbedIds: [A] },
    ]);
    expect(pairs(both)).toEqual([]);
  });

  it('ended in a scenario hold in the list that it was branched from', () => {
    const plan = tied(threeUnits(), A, C);
    const [line] = relationsIn(plan, NEXT);
    if (line === undefined) throw new Error('the line of the base is there');
    const ended = applyChange(plan, endRelation(plan, NEXT, line, 'end'));
    expect(pairs(ended)).toEqual([]);
    expect(pairs(ended, NOW)).toEqual(['a c']);
    expect(pairs(tied(ended, A, C, NEXT))).toEqual(['a c']);
    const own = applyChange(ended, endRelation(ended, NOW, line, 'x'));
    expect(pairs(own, NOW)).toEqual([]);
  });

  it('of a dissolved unit end, and a unit is never tied to itself or twice', () => {
    const plan = tied(threeUnits(), A, C, NOW, 'coordination');
    const gone = afterCommands(plan, NEXT, [
      {
        kind: 'dissolveUnit',
        unitId: C,
        destinations: [],
        restTo: B,
        childrenTo: null,
      },
    ]);
    expect(pairs(gone)).toEqual([]);
    const again = { kind: 'coordination', fromUnitId: C, toUnitId: A, caption: '' } as const;
    expect(addRelation(plan, NOW, again, 'x')).toEqual({ ok: false, error: 'alreadyThere' });
    expect(addRelation(plan, NOW, { ...again, toUnitId: C }, 'x')).toEqual({
      ok: false,
      error: 'sameUnit',
    });
    expect(addRelation(gone, NEXT, again, 'x')).toEqual({ ok: false, error: 'unitMissing' });
  });

  it('are between heirs of the units that were tied, after any commands, in scenarios of scenarios', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryDraws(10),
        fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 }),
        (base, draws, ends) => {
          const ids = [...structureOf(base, NOW).units.values()].map(({ id }) => id).sort();
          let plan = withScenario(base, 'next', 'now');
          for (const [a, b] of ends) {
            const [from, to] = [ids[a % ids.length], ids[b % ids.length]];
            if (from === undefined || to === undefined || from === to) continue;
            const fields = {
              kind: 'direction',
              fromUnitId: from,
              toUnitId: to,
              caption: '',
            } as const;
            const result = addRelation(plan, NOW, fields, `${from}-${to}`);
            if (result.ok) plan = applyChange(plan, result.value);
          }
          for (const [i, draw] of draws.entries()) {
            const command = commandFrom(draw, structureOf(plan, NEXT), `n${i}`);
            if (command !== null) plan = tryCommand(plan, NEXT, command).plan;
          }
          const { structure, trace } = replayedOf(plan, NEXT);
          for (const line of relationsIn(plan, NEXT)) {
            for (const [end, tiedId] of [
              [line.fromUnitId, line.relation.fromUnitId],
              [line.toUnitId, line.relation.toUnitId],
            ] as const) {
              expect(structure.units.has(end)).toBe(true);
              expect(trace.origins.get(end) ?? [end]).toContain(tiedId);
            }
            expect(line.fromUnitId).not.toBe(line.toUnitId);
          }
        },
      ),
      runs(80),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AutonomyGroup } from '../../../src/core/model/autonomy';
import { unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import { agencyIn } from '../../../src/core/model/structure';
import type { Unit } from '../../../src/core/model/unit';
import { type GroupFlow, groupFlows } from '../../../src/core/overview/groupFlows';
import { psusByGroup } from '../../../src/core/overview/psusByGroup';
import { replayedOf, snapshotIn, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryChain } from '../../arbitraries/chains';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, psu, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';
import { naiveLine } from '../targets/naiveChain';

const isPsu = (unit: Unit | undefined): unit is Unit =>
  unit?.kind === 'psu' && unit.legalStatus === 'own';

/** The group that product.md says counts, read from the measures that were carried out. */
function naiveGroup(plan: Plan, name: string): (unit: Unit) => AutonomyGroup {
  const converted = new Set<string>();
  for (let at = snapshotIn(plan, sid(name)); at.kind === 'scenario'; ) {
    const failed = new Set(replayedOf(plan, at.id).conflicts.map((one) => one.measureId));
    for (const measure of tableOf(plan, 'measures').values())
      if (
        measure.scenarioId === at.id &&
        measure.command.kind === 'convertAutonomy' &&
        measure.isEnabled &&
        measure.status !== 'rejected' &&
        !failed.has(measure.id)
      )
        converted.add(measure.command.unitId);
    at = snapshotIn(plan, at.baseId);
  }
  const { asOf } = snapshotIn(plan, sid(name));
  return ({ id, autonomy }) => {
    const isLater = (autonomy?.decisionDate ?? asOf) > asOf;
    return isLater && !converted.has(id) ? 'unknown' : (autonomy?.group ?? 'unknown');
  };
}

const fieldsOf = (flows: readonly GroupFlow<string, string>[]): Record<string, string[]> =>
  Object.fromEntries(flows.map(({ from, to, unitIds }) => [`${from}>${to}`, [...unitIds].sort()]));

function naiveFields(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const [field, id] of pairs) fields[field] = [...(fields[field] ?? []), id].sort();
  return fields;
}

const one = (groups: readonly string[], none: string): string =>
  new Set(groups).size > 1 ? 'several' : (groups[0] ?? none);

const PAIRS = [
  ['l15', 'l17'],
  ['l15', 'l22'],
  ['l15', 'two'],
  ['l22', 'one'],
  ['l22', 'two'],
] as const;

describe('flows between autonomy groups', () => {
  it('count every unit of either end once, as a naive count does', () => {
    fc.assert(
      fc.property(arbitraryChain, (plan) => {
        for (const [from, to] of PAIRS) {
          const scope = { agencyId: null, shownId: sid(to) };
          const flows = groupFlows(plan, sid(from), sid(to), scope);
          const before = [...structureOf(plan, sid(from)).units.values()];
          const after = structureOf(plan, sid(to)).units;
          const [was, is] = [naiveGroup(plan, from), naiveGroup(plan, to)];
          const line = naiveLine(plan, sid(from), sid(to), null);
          const earlier = before.filter(isPsu).map((unit): [string, string] => {
            const { ends, isOpen } = line(unit.id);
            const there = [...ends].flatMap((id) => after.get(id) ?? []);
            const end = isOpen
              ? 'unlinked'
              : there.length === 0
                ? 'gone'
                : one(there.filter(isPsu).map(is), 'notPsu');
            return [`${was(unit)}>${end}`, unit.id];
          });
          expect(fieldsOf(flows?.earlier ?? [])).toEqual(naiveFields(earlier));
          const later = [...after.values()].filter(isPsu);
          const known = later.flatMap((unit): [string, string][] => {
            const parents = before.filter((each) => line(each.id).ends.has(unit.id));
            return parents.length === 0
              ? []
              : [[`${one(parents.filter(isPsu).map(was), 'notPsu')}>${is(unit)}`, unit.id]];
          });
          const without = (flows?.later ?? []).filter(
            (flow) => flow.from !== 'created' && flow.from !== 'unlinked',
          );
          expect(fieldsOf(without)).toEqual(naiveFields(known));
          // Totals of both matrices are the distributions of the two ends.
          for (const [name, end, matrix] of [
            [from, 'from', flows?.earlier ?? []],
            [to, 'to', flows?.later ?? []],
          ] as const)
            for (const [group, ids] of psusByGroup(plan, sid(name), scope))
              expect(
                matrix
                  .filter((flow) => flow[end] === group)
                  .flatMap((flow) => flow.unitIds)
                  .sort(),
              ).toEqual([...ids].sort());
        }
      }),
      runs(60),
    );
  });

  it('split the units of a snapshot among its agencies', () => {
    fc.assert(
      fc.property(arbitraryChain, (plan) => {
        const shown = structureOf(plan, sid('two'));
        for (const agencyId of [...shown.rootIds, ...shown.parkedIds]) {
          const scope = { agencyId, shownId: sid('two') };
          const flows = groupFlows(plan, sid('l15'), sid('two'), scope);
          const ids = [...shown.units.values()].filter(
            (unit) => isPsu(unit) && agencyIn(shown, unit.id).id === agencyId,
          );
          expect((flows?.later ?? []).flatMap((flow) => flow.unitIds).sort()).toEqual(
            ids.map((unit) => unit.id).sort(),
          );
        }
      }),
      runs(40),
    );
  });

  it('tell mergers, splits, units that ended, came or ceased to be PSUs', () => {
    let plan = withSnapshot(emptyPlan(), 'then', '2015-12-31', [
      psu('a', '4'),
      psu('b', '4'),
      psu('c', '2'),
      psu('d', '4'),
      psu('e', '4'),
      psu('f', '3a'),
      psu('g', 'unknown'),
      psu('h', '4'),
    ]);
    plan = withSnapshot(
      plan,
      'now',
      '2022-12-31',
      [
        psu('m', '2'),
        psu('n', '2'),
        psu('o', '4'),
        { id: 'p', kind: 'division' },
        psu('q', '1'),
        psu('r', '4'),
        psu('s', '3b'),
      ],
      { predecessorId: sid('then') },
    );
    plan = withLinks(plan, 'now', [
      ['a>m', 'merged'],
      ['b>m', 'merged'],
      ['c>m', 'merged'],
      ['d>n', 'divided'],
      ['d>o', 'divided'],
      ['e>p', 'noLongerPsu'],
      ['f>', 'leftPlan'],
      ['h>r', 'kept'],
      ['>q', 'created'],
    ]);
    const scope = { agencyId: null, shownId: sid('now') };
    const flows = groupFlows(plan, sid('then'), sid('now'), scope);
    expect(fieldsOf(flows?.earlier ?? [])).toEqual({
      '4>2': ['a', 'b'],
      '2>2': ['c'],
      '4>several': ['d'],
      '4>notPsu': ['e'],
      '3a>gone': ['f'],
      'unknown>unlinked': ['g'],
      '4>4': ['h'],
    });
    expect(fieldsOf(flows?.later ?? [])).toEqual({
      'several>2': ['m'],
      '4>2': ['n'],
      '4>4': ['o', 'r'],
      'created>1': ['q'],
      'unlinked>3b': ['s'],
    });
    plan = withScenario(plan, 'next', 'now');
    plan = afterCommands(plan, sid('next'), [
      { kind: 'setDetails', unitId: unitId('p'), details: { unitKind: 'psu', legalStatus: 'own' } },
    ]);
    const next = groupFlows(plan, sid('now'), sid('next'), scope);
    expect(fieldsOf(next?.later ?? [])['notPsu>unknown']).toEqual(['p']);
    expect(groupFlows(plan, sid('next'), sid('then'), scope)).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRulePack } from '../../../src/core/files/rulePackFile';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { LOCALITY_CLASSES } from '../../../src/core/model/norm';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryForest } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { sid, withSnapshot } from '../../builders/aPlan';

const read = readRulePack(JSON.parse(readFileSync('resources/norms/nd107-2020.json', 'utf8')));
const PACKS = read.ok ? [read.value] : [];
const THRESHOLDS = { special: 7, I: 6, II: 5, III: 5 } as const;

describe('minimum posts of a phòng', () => {
  it('are found lacking exactly where a plain count below each phòng of a sở says so', () => {
    fc.assert(
      fc.property(
        arbitraryForest(),
        fc.constantFrom(...LOCALITY_CLASSES),
        (forest, localityClass) => {
          const start = startPlan(
            { documentId: 'doc', name: 'x', locality: 'x', localityClass },
            PACKS,
          );
          const plan = withSnapshot(start, 'now', '2022-12-31', forest);
          const { units } = structureOf(plan, sid('now'));
          const below = (id: string): number[] => {
            const unit = units.get(id);
            if (unit === undefined) return [];
            const own = unit.headcount[CIVIL_SERVANT]?.assigned ?? null;
            return [own ?? Number.NaN, ...unit.childIds.flatMap(below)];
          };
          const expected = [...units.values()].flatMap((unit) => {
            const parent = unit.parentId === null ? undefined : units.get(unit.parentId);
            if (unit.kind !== 'division' || parent?.kind !== 'department') return [];
            const numbers = below(unit.id);
            const known = numbers.filter((n) => !Number.isNaN(n)).reduce((sum, n) => sum + n, 0);
            if (known >= THRESHOLDS[localityClass]) return [];
            const isUnknown = numbers.some((n) => Number.isNaN(n));
            return [`${unit.id} ${isUnknown ? 'valueUnknown' : 'belowCreationCriterion'}`];
          });
          const found = evaluateNorms(plan, sid('now')).map(
            (one) => `${one.unitId} ${one.outcome}`,
          );
          expect(found.sort()).toEqual(expected.sort());
        },
      ),
      runs(200),
    );
  });
});

import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toPlanData } from '../../../src/core/files/planData';
import { readPlanData, readPlanFile, writePlanFile } from '../../../src/core/files/planFile';
import { readBrokenJson } from '../../../src/core/files/recovery/readBrokenJson';
import { type Recovery, recoverPlan } from '../../../src/core/files/recovery/recoverPlan';
import { settingsOf, tableOf, unitsKey } from '../../../src/core/model/plan';
import { arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, psu, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const names = {
  documentId: 'copy',
  fallback: 'tep',
  nameOf: (name: string) => `${name} (bản khôi phục)`,
};
const original = withScenario(
  withSnapshot(emptyPlan(), 'now', '2022-12-31', [{ ...psu('a', '2'), children: [psu('b', '3')] }]),
  'next',
  'now',
);

/** A file of the plan's data after a change, its hash right or not. */
function fileWith(change: (text: string) => string): Uint8Array {
  const text = new TextDecoder().decode(unzipSync(writePlanFile(original))['plan.json']);
  return zipSync({ 'manifest.json': strToU8('{}'), 'plan.json': strToU8(change(text)) });
}

function recovered(bytes: Uint8Array): Recovery {
  const recovery = recoverPlan(bytes, names);
  if (recovery === null) throw new Error('nothing recovered');
  return recovery;
}

/** Whatever comes out is a plan that opens. */
function expectWhole({ plan }: Recovery): void {
  const again = readPlanData(toPlanData(plan));
  expect(again).toMatchObject({ ok: true });
}

describe('recovering a damaged plan', () => {
  it('gives everything of a file of which only the hash is wrong, as a marked copy', () => {
    const { plan, tables, parked } = recovered(fileWith((text) => text));
    expect(settingsOf(plan)).toMatchObject({ documentId: 'copy', name: 'Đề án (bản khôi phục)' });
    expect(parked).toBe(0);
    expect(tables.every(({ leftOut }) => leftOut === 0)).toBe(true);
    const { settings: _, ...rest } = toPlanData(original);
    expect(toPlanData(plan)).toMatchObject(rest);
  });

  it('keeps a unit whose parent is unreadable among those not placed, and says so', () => {
    const { plan, tables, parked } = recovered(
      fileWith((text) => text.replace(/"name":"[^"]* a"/, '"name":7')),
    );
    expect([...tableOf(plan, unitsKey(sid('now'))).values()].map(({ id }) => id)).toEqual(['b']);
    expect(parked).toBe(1);
    expect(tables.find(({ table }) => table === 'units')).toMatchObject({ kept: 1, leftOut: 1 });
  });

  it('leaves out a second row of one id, circles, and measures of scenarios that are gone', () => {
    const twice = recovered(
      fileWith((text) => text.replace('"snapshots":[', '"snapshots":[{"id":"now"},')),
    );
    expectWhole(twice);
    const circle = recovered(fileWith((text) => text.replace('"childIds":[]', '"childIds":["a"]')));
    expectWhole(circle);
    expect(tableOf(circle.plan, unitsKey(sid('now'))).size).toBe(2);
    const based = recoverPlan(
      fileWith((text) => text.replace('"baseId":"now"', '"baseId":"gone"')),
      names,
    );
    expect(based === null ? -1 : tableOf(based.plan, 'snapshots').size).toBe(1);
  });

  it('finds nothing in what is no plan', () => {
    expect(recoverPlan(new Uint8Array(), names)).toBeNull();
    expect(recoverPlan(strToU8('%PDF-1.7'), names)).toBeNull();
    expect(recoverPlan(zipSync({ 'plan.json': strToU8('[[[[') }), names)).toBeNull();
  });

  it('gives a whole plan or nothing, whatever byte is changed and wherever a file is cut', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(), fc.integer({ min: 0, max: 255 }), (plan, at, flip) => {
        const damaged = writePlanFile(plan).slice();
        const place = at % damaged.length;
        damaged[place] = (damaged[place] ?? 0) ^ flip;
        for (const bytes of [damaged, damaged.subarray(0, place)]) {
          const read = readPlanFile(bytes);
          if (read.ok) expect(toPlanData(read.value)).toEqual(toPlanData(plan));
          const recovery = recoverPlan(bytes, names);
          if (recovery !== null) expectWhole(recovery);
        }
      }),
      runs(100, 20_000),
    );
  });

  it('survives hostile content: nesting, huge numbers, __proto__, any JSON in any place', () => {
    const keys = Object.keys(toPlanData(original));
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const hostile = fc.oneof(
      fc.constant(deep),
      fc.constant('1e400'),
      fc.constant('[{"__proto__":{"id":"x"},"id":"__proto__"}]'),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), hostile, (key, value) => {
        const bytes = fileWith((text) => text.replace(`"${key}":`, `"${key}":${value},"x":`));
        const read = readPlanFile(bytes);
        expect(read.ok).toBe(false);
        const recovery = recoverPlan(bytes, names);
        if (recovery !== null) expectWhole(recovery);
        expect(({} as Record<string, unknown>).id).toBeUndefined();
      }),
      runs(100, 10_000),
    );
  });

  it('reads JSON as the platform does, and a cut one up to the cut', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(readBrokenJson(text))).toBe(text);
        readBrokenJson(text.slice(0, cut % (text.length + 1)));
        expect(readBrokenJson('[7,01]')).toEqual([7, 0, 1]);
      }),
      runs(300),
    );
  });
});

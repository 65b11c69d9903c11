import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ChangeBuilder } from '../../../src/core/changes/changeBuilder';
import { applyChange } from '../../../src/core/changes/changeSet';
import { defaultChoice } from '../../../src/core/exchange/proposal/proposalOf';
import { toPlanData } from '../../../src/core/files/planData';
import { readPlanData, readPlanFile, writePlanFile } from '../../../src/core/files/planFile';
import { settingsOf } from '../../../src/core/model/plan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { tryCommand } from '../../builders/anEdit';
import { emptyPlan, psu, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const original = withSnapshot(emptyPlan(), 'now', '2022-12-31', [psu('a', '2')]);
const bytes = writePlanFile(original);

/** The file with another content, hashed anew or not. */
function repack(change: (plan: string) => string, manifest?: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = change(new TextDecoder().decode(parts['plan.json']));
  const own = new TextDecoder().decode(parts['manifest.json']);
  return zipSync({
    'manifest.json': strToU8(manifest === undefined ? own : manifest(own)),
    'plan.json': strToU8(text),
  });
}

describe('.tinhgon', () => {
  it('gives back every plan exactly', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(10), (base, draws) => {
        let plan = withScenario(base, 'next', 'now');
        for (const [i, draw] of draws.entries()) {
          const command = commandFrom(draw, structureOf(plan, sid('next')), `n${i}`);
          if (command !== null) plan = tryCommand(plan, sid('next'), command).plan;
        }
        const read = readPlanFile(writePlanFile(plan));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(toPlanData(read.value)).toEqual(toPlanData(plan));
      }),
      runs(60),
    );
  });

  it('keeps how the proposal was handed over', () => {
    const plan = withScenario(withSnapshot(emptyPlan(), 'now', '2022-12-31', []), 'one', 'now');
    const proposal = {
      ...defaultChoice(plan, sid('one'), 'vi'),
      without: ['form2e' as const],
      comparedIds: [sid('now')],
      signatories: [{ title: 'Giám đốc', name: '' }],
    };
    const kept = applyChange(
      plan,
      new ChangeBuilder(plan).put('settings', 'plan', { ...settingsOf(plan), proposal }).build(),
    );
    const read = readPlanFile(writePlanFile(kept));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(settingsOf(read.value).proposal).toEqual(proposal);
  });

  it('refuses what is not a plan, a plan cut in half, and a newer version', () => {
    const codeOf = (content: Uint8Array): string => {
      const read = readPlanFile(content);
      return read.ok ? 'ok' : read.error.code;
    };
    expect(codeOf(strToU8('%PDF-1.7'))).toBe('notAPlan');
    expect(codeOf(new Uint8Array())).toBe('notAPlan');
    expect(codeOf(zipSync({ 'other.txt': strToU8('x') }))).toBe('notAPlan');
    expect(codeOf(bytes.subarray(0, bytes.length / 2))).toBe('damaged');
    expect(codeOf(repack((text) => text.replace('"Đề án"', '"Khác"')))).toBe('damaged');
    const newer = repack(
      (text) => text,
      (text) => text.replace('"formatVersion":1', '"formatVersion":99'),
    );
    expect(readPlanFile(newer)).toMatchObject({ error: { code: 'newerVersion', version: 99 } });
  });

  it.each([
    ['a predecessor that is not there', '"predecessorId":null', '"predecessorId":"gone"'],
    [
      'a number beyond reason',
      '"dueYear":2025',
      '"manualBaseline":9007199254740991,"dueYear":2025',
    ],
    ['a category that the plan lacks', '"assigned":["civilServant"', '"assigned":["ghost"'],
    ['a unit that hangs under itself', '"parentId":null', '"parentId":"a"'],
    ['an id that is no id', '"id":"a"', '"id":"__proto__"'],
  ])('refuses %s as inconsistent', (_, from, to) => {
    const hashed = repack((text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    });
    const content = new TextDecoder().decode(unzipSync(hashed)['plan.json']);
    const read = readPlanData(JSON.parse(content));
    expect(read).toMatchObject({ ok: false, error: { code: 'inconsistent' } });
  });

  it('refuses scenarios on scenarios without end instead of replaying them for hours', () => {
    let plan = original;
    for (let i = 0; i < 300; i += 1)
      plan = withScenario(plan, `s${i}`, i === 0 ? 'now' : `s${i - 1}`);
    expect(readPlanData(toPlanData(plan))).toMatchObject({ error: { code: 'inconsistent' } });
  });

  it('never opens a file with any byte changed as another plan', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const read = readPlanFile(damaged);
        if (read.ok) expect(toPlanData(read.value)).toEqual(toPlanData(original));
        else expect(read.error.code).toMatch(/notAPlan|damaged|newerVersion|inconsistent/);
      }),
      runs(300, 100_000),
    );
  });
});

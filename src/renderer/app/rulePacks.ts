import nd45 from '../../../resources/norms/nd45-2025.json';
import nd107 from '../../../resources/norms/nd107-2020.json';
import nd120 from '../../../resources/norms/nd120-2020.json';
import nd150 from '../../../resources/norms/nd150-2025.json';
import nd370 from '../../../resources/norms/nd370-2025.json';
import { readRulePack } from '../../core/files/rulePackFile';
import type { RulePack } from '../../core/model/norm';

/** The rule packs that come with the program. Throws when one of them is wrong: a build error. */
export function builtInRulePacks(): readonly RulePack[] {
  return [nd107, nd120, nd45, nd150, nd370].map((data) => {
    const read = readRulePack(data);
    if (!read.ok) throw new Error(`rule pack: ${read.error.path} ${read.error.reason}`);
    return read.value;
  });
}

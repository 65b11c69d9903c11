import nd45 from '../../resources/norms/nd45-2025.json';
import nd107 from '../../resources/norms/nd107-2020.json';
import nd120 from '../../resources/norms/nd120-2020.json';
import nd150 from '../../resources/norms/nd150-2025.json';
import nd370 from '../../resources/norms/nd370-2025.json';
import { readRulePack } from '../core/files/rulePackFile';
import type { RulePack } from '../core/model/norm';

/** The rule packs that come with the program. Throws when one of them is wrong. */
export const builtInPacks = (): readonly RulePack[] =>
  [nd107, nd120, nd45, nd150, nd370].map((data) => {
    const pack = readRulePack(data);
    if (!pack.ok) throw new Error(`rule pack ${data.id}: ${pack.error.path} ${pack.error.reason}`);
    return pack.value;
  });

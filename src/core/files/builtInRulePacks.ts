import education from '../../../resources/norms/education-ratios.json';
import nd45 from '../../../resources/norms/nd45-2025.json';
import nd83 from '../../../resources/norms/nd83-2024.json';
import nd107 from '../../../resources/norms/nd107-2020.json';
import nd108 from '../../../resources/norms/nd108-2020.json';
import nd120 from '../../../resources/norms/nd120-2020.json';
import nd150 from '../../../resources/norms/nd150-2025.json';
import nd370 from '../../../resources/norms/nd370-2025.json';
import type { RulePack } from '../model/norm';
import { readRulePack } from './rulePackFile';

/** Files of resources/norms/ by name. */
const FILES: Readonly<Record<string, unknown>> = {
  'nd107-2020': nd107,
  'nd108-2020': nd108,
  'nd120-2020': nd120,
  'nd83-2024': nd83,
  'nd45-2025': nd45,
  'nd150-2025': nd150,
  'nd370-2025': nd370,
  'education-ratios': education,
};

/** The rule packs that come with the program. Throws when one of them is wrong: a build error. */
export const builtInRulePacks = (): readonly RulePack[] =>
  Object.entries(FILES).map(([file, data]) => {
    const read = readRulePack(data);
    if (read.ok) return read.value;
    const [error] = read.error;
    throw new Error(
      `${file}.json: ${error?.rule ?? ''} ${error?.field ?? ''}: ${error?.reason ?? ''}`,
    );
  });

import { chart } from './chart';
import { commands } from './commands';
import { exchange } from './exchange';
import { model } from './model';
import { planFile } from './planFile';
import { table } from './table';
import { targets } from './targets';

/** Every text of the program in Vietnamese; its keys are the reference for other languages. */
export const vi = {
  ...table,
  ...chart,
  ...exchange,
  ...model,
  ...commands,
  ...targets,
  ...planFile,
} as const;

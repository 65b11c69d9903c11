import type { vi } from '../vi/catalogue';
import { chart } from './chart';
import { commands } from './commands';
import { exchange } from './exchange';
import { model } from './model';
import { planFile } from './planFile';
import { table } from './table';
import { targets } from './targets';

export const en: Record<keyof typeof vi, string> = {
  ...table,
  ...chart,
  ...exchange,
  ...model,
  ...commands,
  ...targets,
  ...planFile,
};

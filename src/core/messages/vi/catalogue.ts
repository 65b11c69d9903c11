import { chart } from './chart';
import { exchange } from './exchange';
import { model } from './model';
import { table } from './table';

/** Every text of the program in Vietnamese; its keys are the reference for other languages. */
export const vi = { ...table, ...chart, ...exchange, ...model } as const;

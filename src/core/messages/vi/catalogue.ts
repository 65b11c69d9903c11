import { exchange } from './exchange';
import { model } from './model';

/** Every text of the program in Vietnamese; its keys are the reference for other languages. */
export const vi = { ...exchange, ...model } as const;

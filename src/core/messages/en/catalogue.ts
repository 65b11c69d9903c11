import type { vi } from '../vi/catalogue';
import { chart } from './chart';
import { exchange } from './exchange';
import { model } from './model';
import { table } from './table';

export const en: Record<keyof typeof vi, string> = { ...table, ...chart, ...exchange, ...model };

import type { vi } from '../vi/catalogue';
import { exchange } from './exchange';
import { model } from './model';

export const en: Record<keyof typeof vi, string> = { ...exchange, ...model };

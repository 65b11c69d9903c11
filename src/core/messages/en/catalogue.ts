import type { vi } from '../vi/catalogue';
import { model } from './model';

export const en: Record<keyof typeof vi, string> = { ...model };

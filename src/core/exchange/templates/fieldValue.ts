import type { Locale } from '../../messages/translate';
import type { Fraction } from '../../model/fraction';
import type { IsoDate } from '../../model/isoDate';
import { numberText } from '../../reports/shareText';
import { percentText } from '../../text/percentText';

/** What stands in the place of a placeholder. */
export type FieldValue =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** A year or a place in a list is written without marks between its digits. */
      readonly isPlain?: true;
      /** Units whose number is not known and is missing from the sum; missing: none. */
      readonly missing?: number;
    }
  | { readonly kind: 'share'; readonly value: Fraction }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'text'; readonly text: string }
  /** Not known, or not said: an empty cell. */
  | { readonly kind: 'nothing' };

export const NOTHING_SAID: FieldValue = { kind: 'nothing' };

export const textField = (text: string | null): FieldValue =>
  text === null || text === '' ? NOTHING_SAID : { kind: 'text', text };

export const numberField = (value: number | null): FieldValue =>
  value === null ? NOTHING_SAID : { kind: 'number', value };

/** A number that is read, not counted: a year, a place in a list. */
export const plainField = (value: number | null): FieldValue =>
  value === null ? NOTHING_SAID : { kind: 'number', value, isPlain: true };

export const dateField = (date: IsoDate | null): FieldValue =>
  date === null ? NOTHING_SAID : { kind: 'date', date };

/** A day as offices write it: 05/02/2026. */
export const dayText = (date: IsoDate): string => date.split('-').reverse().join('/');

/** A value inside of a text. */
export function textOfField(field: FieldValue, locale: Locale): string {
  switch (field.kind) {
    case 'number':
      return field.isPlain === true ? String(field.value) : numberText(field.value, locale);
    case 'share':
      return percentText(field.value, locale);
    case 'date':
      return dayText(field.date);
    case 'text':
      return field.text;
    case 'nothing':
      return '';
  }
}

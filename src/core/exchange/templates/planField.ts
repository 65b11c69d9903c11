import type { IsoDate } from '../../model/isoDate';
import { dateField, type FieldValue, NOTHING_SAID, plainField, textField } from './fieldValue';
import { figureField, SIDE_WORDS, sideIn, wordKey } from './figureField';
import type { TemplateSource } from './templateSource';

/** A day, or its day, month and year as papers write them apart: "05", "02", 2026. */
function dayField(date: IsoDate | null, words: readonly string[]): FieldValue | null {
  if (words.length === 0) return dateField(date);
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const [word = ''] = words;
  if (words.length > 1) return null;
  if (['ngay', 'day'].includes(word)) return textField(day);
  // Papers write a zero before the first two months only.
  if (['thang', 'month'].includes(word))
    return textField(Number(month) > 2 ? String(Number(month)) : month);
  if (['nam', 'year'].includes(word))
    return date === null ? NOTHING_SAID : plainField(Number(year));
  return null;
}

/** What a placeholder says of the whole plan; null where it is none of these. */
export function planField(words: readonly string[], source: TemplateSource): FieldValue | null {
  const { input, today } = source;
  const { titleBlock } = input;
  const [head = '', ...more] = words;
  const [field = ''] = more;
  if (['dia phuong', 'locality'].includes(head))
    return more.length === 0 ? textField(input.locality) : null;
  if (['ngay', 'today', 'date'].includes(head)) return dayField(today, more);
  if (['ngay ky', 'signing date'].includes(head)) return dayField(titleBlock.date, more);
  if (['de an', 'plan'].includes(head) && more.length === 1) {
    if (['ten', 'name'].includes(field)) return textField(input.planName);
    if (['co quan', 'agency'].includes(field)) return textField(titleBlock.agency);
    if (['co quan cap tren', 'superior'].includes(field)) return textField(titleBlock.superior);
    if (['noi lap', 'place'].includes(field)) return textField(titleBlock.place);
    if (['phu luc', 'annex'].includes(field)) return textField(titleBlock.annex);
    return null;
  }
  if (['tong', 'total'].includes(head)) return figureField(more, source)?.(null) ?? null;
  const name = wordKey(SIDE_WORDS, head);
  if (name === 'baseline' || name === 'current' || name === 'proposed') {
    const side = sideIn(source, name);
    if (more.length === 1 && ['ten', 'name'].includes(field)) return textField(side?.name ?? null);
    if (['ngay', 'date'].includes(field)) return dayField(side?.asOf ?? null, more.slice(1));
  }
  return null;
}

import { unitId } from '../../model/ids';
import { newUnit, type Unit } from '../../model/unit';
import type { CellSheet } from '../cells';
import { detectTitle } from './detectTitle';
import { inferKind, legalStatusOf } from './inferKind';
import type { ImportChoices, ReadContext } from './types';

/** The agency that the title names, as the unit over all rows; null when none was chosen. */
export function rootUnit(
  sheet: CellSheet,
  choices: ImportChoices,
  context: ReadContext,
): Unit | null {
  if (choices.rootName === null) return null;
  const { agency } = detectTitle(sheet, choices.headerRows?.[0] ?? 0);
  const kind = inferKind(choices.rootName, null);
  return newUnit({
    id: unitId(context.ids()),
    name: choices.rootName,
    kind,
    legalStatus: legalStatusOf(kind, null),
    headcount: zeroHeadcount(choices),
    provenance: {
      sourceId: context.sourceId,
      cells: agency === null ? {} : { name: [agency.cell, agency.text] },
    },
  });
}

/** The list gives all posts of the agency in its rows, so the agency has none beside them. */
function zeroHeadcount(choices: ImportChoices): Unit['headcount'] {
  const headcount: Record<string, { assigned: number | null; present: number | null }> = {};
  const put = (category: string, measure: 'assigned' | 'present'): void => {
    headcount[category] = {
      ...(headcount[category] ?? { assigned: null, present: null }),
      [measure]: 0,
    };
  };
  for (const meaning of Object.values(choices.columns)) {
    const parts = meaning.split(':');
    const measure = parts.at(-1) === 'present' ? 'present' : 'assigned';
    if (parts[0] === 'posts') put(parts.slice(1, -1).join(':'), measure);
    if (parts[0] === 'undivided') {
      put('civilServant', measure);
      put('employeeBudget', measure);
    }
  }
  return headcount as Unit['headcount'];
}

import { LOCALES, translate } from '../../../messages/translate';
import { walkFrom } from '../../../model/structure';
import { nameKey } from '../../../text/expandAbbreviations';
import { type CellSheet, cellAt } from '../../cells';
import { decodeSheet } from '../decodeSheet';
import { columnOf } from '../tableRows';
import type { ImportChoices, LayoutProposal, ReadContext, Reason } from '../types';
import type { PasteTarget } from './pasting';
import { readPaste } from './readPaste';

/** The part of the names in a column that must be units for it to be a column of parents. */
const LEAST_FOUND = 0.8;

/** A proposal for a pasted table, with what the branch that it is pasted onto tells of it. */
export function proposePaste(
  source: CellSheet,
  layout: LayoutProposal,
  context: ReadContext,
  target: PasteTarget,
): LayoutProposal {
  return byNumbers(source, byParents(source, layout, target), context, target);
}

const because = (
  reasons: readonly Reason[],
  aspect: Reason['aspect'],
  key: 'pasting.reason.parentName' | 'pasting.reason.parentNumbers',
): readonly Reason[] =>
  reasons.map((reason) =>
    reason.aspect === aspect ? { ...reason, confidence: 0.8, message: { key } } : reason,
  );

/** Names that stand beside others are parents, not levels, where they are units of table or branch. */
function byParents(
  source: CellSheet,
  layout: LayoutProposal,
  { structure, unitId }: PasteTarget,
): LayoutProposal {
  const { choices } = layout;
  const upper = columnOf(choices, 'upper:1');
  if (choices.hierarchy !== 'columns' || upper < 0 || columnOf(choices, 'upper:2') >= 0)
    return layout;
  const sheet = decodeSheet(source, choices.encodings, choices.firstDataRow);
  const key = (text: string): string => nameKey(text, choices.abbreviations);
  const textsIn = (column: number): readonly string[] => {
    const texts: string[] = [];
    for (let row = choices.firstDataRow; row <= choices.lastDataRow; row += 1)
      texts.push(key(cellAt(sheet, row, column).text));
    return texts.filter((text) => text !== '');
  };
  const names = new Set(textsIn(columnOf(choices, 'name')));
  const ids = unitId === null ? structure.rootIds : [unitId];
  for (const { unit } of walkFrom(structure, ids)) names.add(key(unit.name));
  const wanted = textsIn(upper);
  if (wanted.filter((name) => names.has(name)).length < wanted.length * LEAST_FOUND) return layout;
  return {
    ...layout,
    choices: {
      ...choices,
      hierarchy: 'parentName',
      columns: { ...choices.columns, [upper]: 'parentName' },
    },
    reasons: because(layout.reasons, 'hierarchy', 'pasting.reason.parentName'),
  };
}

/** Whether a table has the headings that units are copied with: each line has its own numbers. */
function isCopy(source: CellSheet, { headerRows }: ImportChoices): boolean {
  const headings = [
    'copyTable.name',
    'copyTable.parent',
    'copyTable.kind',
    'copyTable.code',
  ] as const;
  return LOCALES.some((locale) =>
    headings.every(
      (key, column) =>
        headerRows !== null &&
        cellAt(source, headerRows[1], column).text === translate(locale, key),
    ),
  );
}

/**
 * Own numbers for a table that was copied here; else the reading of parent rows that leaves more
 * of the branch as it is.
 */
function byNumbers(
  source: CellSheet,
  layout: LayoutProposal,
  context: ReadContext,
  target: PasteTarget,
): LayoutProposal {
  const other = layout.choices.parentNumbers === 'own' ? 'includeBelow' : 'own';
  const turned: ImportChoices = { ...layout.choices, parentNumbers: other };
  const changed = (choices: ImportChoices): number =>
    readPaste(source, choices, context, target, new Set()).pasting.lines.reduce(
      (sum, line) => sum + (line.kind === 'changed' ? line.changes.length : 0),
      0,
    );
  const isRight = isCopy(source, layout.choices)
    ? layout.choices.parentNumbers === 'own'
    : changed(layout.choices) <= changed(turned);
  if (isRight) return layout;
  return {
    ...layout,
    choices: turned,
    reasons: because(layout.reasons, 'parentNumbers', 'pasting.reason.parentNumbers'),
  };
}

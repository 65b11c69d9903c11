import { LOCALES, translate } from '../../messages/translate';
import { UNIT_KINDS, type Unit, type UnitKind } from '../../model/unit';
import { keyOf } from '../../text/keyOf';
import { groupOn } from '../proposal/groupOn';
import {
  linesOf,
  type ProposalRow,
  SIDE_NAMES,
  type SideName,
  unitOfRow,
} from '../proposal/proposalRows';
import {
  dateField,
  type FieldValue,
  NOTHING_SAID,
  numberField,
  plainField,
  textField,
} from './fieldValue';
import { figureField, SIDE_WORDS, unitOn, wordKey } from './figureField';
import { type ListSpec, templateList } from './templateList';
import type { TemplateSource } from './templateSource';

const nameOf = (line: ProposalRow, { input }: TemplateSource): string =>
  line.kind === 'parked'
    ? translate(input.locale, 'proposal.parked')
    : (unitOfRow(line)?.name ?? '');

function agencyOf(line: ProposalRow): ProposalRow {
  let top = line;
  while (top.parent !== null && top.parent.kind !== 'parked') top = top.parent;
  return top;
}

type OfUnit = (unit: Unit, source: TemplateSource) => FieldValue;

/** Facts of a unit as one snapshot has it. */
const UNIT_FACTS: readonly (readonly [words: readonly string[], read: OfUnit])[] = [
  [['ma', 'code'], ({ code }) => textField(code)],
  [['ten ngan', 'short name'], ({ shortName }) => textField(shortName)],
  [['loai', 'kind'], ({ kind }, { input }) => textField(translate(input.locale, `kind.${kind}`))],
  [['linh vuc', 'sector'], ({ sector }) => textField(sector)],
  [['cap truong', 'head'], ({ leadership }) => numberField(leadership.head)],
  [['cap pho', 'deputies'], ({ leadership }) => numberField(leadership.deputies)],
  [['so quyet dinh', 'decision'], ({ autonomy }) => textField(autonomy?.decisionNumber ?? null)],
  [
    ['ngay quyet dinh', 'decision date'],
    ({ autonomy }) => dateField(autonomy?.decisionDate ?? null),
  ],
  [['nguon thu', 'revenue'], ({ autonomy }) => numberField(autonomy?.revenue ?? null)],
  [
    ['chi thuong xuyen', 'spending'],
    ({ autonomy }) => numberField(autonomy?.recurrentExpenditure ?? null),
  ],
  [['ghi chu', 'notes'], ({ notes }) => textField(notes)],
];
const NAME = ['ten', 'name'];
const ORDINAL = ['stt', 'no'];
const AGENCY = ['co quan', 'agency'];
const PARENT = ['thuoc', 'truc thuoc', 'parent'];
const GROUP = ['nhom tu chu', 'autonomy group'];

type Reader = (line: ProposalRow, index: number) => FieldValue;

/** A field by its words; facts may name the snapshot whose they are. */
function readerOf(words: readonly string[], source: TemplateSource): Reader | null {
  const [word = '', ...more] = words;
  if (more.length === 0) {
    if (ORDINAL.includes(word)) return (_, index) => plainField(index + 1);
    if (NAME.includes(word)) return (line) => textField(nameOf(line, source));
    if (AGENCY.includes(word)) return (line) => textField(nameOf(agencyOf(line), source));
    if (PARENT.includes(word))
      return ({ parent }) => (parent === null ? NOTHING_SAID : textField(nameOf(parent, source)));
  }
  const side = more.length === 0 ? null : wordKey(SIDE_WORDS, more[0] as string);
  const isSide = side === 'baseline' || side === 'current' || side === 'proposed';
  if (more.length === 0 || (more.length === 1 && isSide)) {
    const at = isSide ? side : null;
    if (NAME.includes(word))
      return (line) => textField((at === null ? null : unitOn(source, line, at)?.name) ?? null);
    if (GROUP.includes(word)) return (line) => groupField(line, at ?? 'proposed', source);
    const fact = UNIT_FACTS.find(([names]) => names.includes(word))?.[1];
    if (fact !== undefined)
      return (line) => {
        const unit = at === null ? unitOfRow(line) : unitOn(source, line, at);
        return unit === null ? NOTHING_SAID : fact(unit, source);
      };
  }
  return figureField(words, source);
}

function groupField(line: ProposalRow, side: SideName, { input }: TemplateSource): FieldValue {
  const there = side === 'current' && input.current === null ? 'proposed' : side;
  const group = groupOn(line, there, input);
  return group === null
    ? NOTHING_SAID
    : textField(translate(input.locale, `autonomyGroup.${group}`));
}

const isKind = (kind: UnitKind, word: string): boolean =>
  keyOf(kind) === word ||
  LOCALES.some((locale) => keyOf(translate(locale, `kind.${kind}`)) === word);

/** "phòng", "đơn vị sự nghiệp": lines of one kind. */
function keepsKind(word: string): ((line: ProposalRow) => boolean) | null {
  const kind = UNIT_KINDS.find((one) => isKind(one, word));
  if (kind !== undefined) return (line) => unitOfRow(line)?.kind === kind;
  if (['don vi su nghiep', 'dvsncl', 'so', 'so ban nganh'].includes(word)) {
    const meant: UnitKind = word.startsWith('so') ? 'department' : 'psu';
    return (line) => unitOfRow(line)?.kind === meant;
  }
  return null;
}

const shared: Pick<ListSpec<ProposalRow>, 'called' | 'keeps' | 'reader'> = {
  called: (line) => {
    const unit = unitOfRow(line);
    return unit === null ? [] : [unit.name, ...(unit.code === null ? [] : [unit.code])];
  },
  keeps: keepsKind,
  reader: readerOf,
};

/** The snapshots that a repeated row speaks of; the proposed one where it names none. */
function sidesOfRow(
  row: readonly (readonly string[])[],
  source: TemplateSource,
): ReadonlySet<SideName> {
  const sides = new Set<SideName>();
  for (const words of row) {
    const named = words.map((word) => wordKey(SIDE_WORDS, word)).filter((one) => one !== null);
    for (const name of named)
      if (name === 'change') sides.add('current').add('proposed');
      else if (name === 'changeFromBaseline') sides.add('baseline').add('proposed');
      else sides.add(name);
    if (named.length === 0 && figureField(words.slice(1), source) !== null) sides.add('proposed');
  }
  return sides.size === 0 ? sides.add('proposed') : sides;
}

/** Whether a line is there in a snapshot. */
function isOn(line: ProposalRow, side: SideName, source: TemplateSource): boolean {
  if (line.kind !== 'parked') return unitOn(source, line, side) !== null;
  return line.children.some((child) => isOn(child, side, source));
}

/** Lines that are there in one of the snapshots that a repeated row speaks of. */
function spokenOf(
  lines: readonly ProposalRow[],
  row: readonly (readonly string[])[] | null,
  source: TemplateSource,
): readonly ProposalRow[] {
  const sides = row === null ? SIDE_NAMES : [...sidesOfRow(row, source)];
  return lines.filter((line) => sides.some((side) => isOn(line, side, source)));
}

/** Agencies with all below them, and what is not placed: they add up to the plan. */
export const agencies = templateList<ProposalRow>({
  names: ['co quan', 'agencies', 'agency'],
  prefixes: ['co quan', 'agency', 'don vi', 'unit'],
  items: (source, row) => spokenOf(source.tree.tops, row, source),
  ...shared,
});

/** Every unit at every place; their own posts add up to the plan. */
export const units = templateList<ProposalRow>({
  names: ['don vi', 'units', 'unit'],
  prefixes: ['don vi', 'unit'],
  items: (source, row) =>
    spokenOf(
      [...linesOf(source.tree.tops)].filter(({ kind }) => kind === 'unit'),
      row,
      source,
    ),
  ...shared,
});

import type { Locale, Message } from '../../messages/translate';
import { translate } from '../../messages/translate';
import { type Fraction, toNumber } from '../../model/fraction';
import type { SnapshotId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { targetLabelOf } from '../../reports/labels';
import { requiredText, shareText } from '../../reports/shareText';
import { evaluateTargets } from '../../targets/evaluateTarget';
import type { Doubt, Reading, TargetResult } from '../../targets/targetResult';
import type { ProposalReading, ProposalTarget } from './types';

/** A numerator over its denominator; 0 over 0, which shows as a dash, where it is not known. */
const ratio = (numerator: Fraction | null, denominator: number): Fraction =>
  numerator === null
    ? { numerator: 0, denominator: 0 }
    : { numerator: toNumber(numerator) ?? 0, denominator };

/** Why a figure is open, in a sentence. */
function doubtMessage(doubt: Doubt, { target }: TargetResult): Message {
  const year = doubt === 'noListAtDue' ? target.dueYear : target.baselineYear;
  return { key: `doubt.${doubt}`, params: { year: String(year) } };
}

function notesOf(result: TargetResult, locale: Locale): string {
  const { target, atDue, end } = result;
  const say = ({ key, params }: Message): string => translate(locale, key, params);
  const shown = atDue ?? end;
  const doubts: Doubt[] = [...(atDue === null ? ['noListAtDue' as const] : [])];
  doubts.push(...shown.decisive.doubts);
  const notes = doubts.map((doubt) => say(doubtMessage(doubt, result)));
  const isOpen = shown.decisive.verdict !== 'met' && target.comparator === 'atLeast';
  if (isOpen && shown.decisive.shortfallMost !== null)
    notes.push(
      say({ key: 'proposalText.shortfall', params: { count: shown.decisive.shortfallMost } }),
    );
  if (shown !== end)
    notes.push(
      say({
        key: 'proposalText.endState',
        params: {
          value: shareText(end.decisive, locale),
          verdict: say({ key: `verdict.${end.decisive.verdict}` }),
        },
      }),
    );
  if (shown.payShift > 0)
    notes.push(say({ key: 'targets.payShift', params: { count: shown.payShift } }));
  if (shown.fellBack.length > 0)
    notes.push(say({ key: 'targets.fellBack', params: { count: shown.fellBack.length } }));
  if (shown.splitCredits.length > 0)
    notes.push(say({ key: 'targets.splitCredits', params: { count: shown.splitCredits.length } }));
  const differs = result.baselineDiffersFromList;
  if (differs !== null)
    notes.push(say({ key: 'targets.manualBaseline.list', params: { ...differs } }));
  if (!target.isChecked) notes.push(say({ key: 'targets.unchecked' }));
  return notes.map((note) => note.replace(/\.$/, '')).join('; ');
}

function readingOf(
  name: string,
  reading: Reading,
  isDecisive: boolean,
  locale: Locale,
): ProposalReading {
  const key = `reading.${name as 'main'}` as const;
  return {
    label: translate(locale, key),
    isDecisive,
    least: ratio(reading.numeratorLeast, reading.denominator),
    most: ratio(reading.numeratorMost, reading.denominator),
    verdict: translate(locale, `verdict.${reading.verdict}`),
  };
}

/** The targets in use on a snapshot, as read at the end of their due year (else as it stands). */
export function proposalTargets(
  plan: Plan,
  id: SnapshotId,
  locale: Locale,
): readonly ProposalTarget[] {
  return evaluateTargets(plan, id).map((result) => {
    const { target, atDue, end, verdict } = result;
    const shown = atDue ?? end;
    return {
      label: targetLabelOf(target, locale),
      required: requiredText(target, locale),
      dueYear: target.dueYear,
      verdict: translate(locale, `verdict.${verdict}`),
      legalBasis: target.legalBasis,
      note: notesOf(result, locale),
      readings: Object.entries(shown.readings).map(([name, reading]) =>
        readingOf(name, reading, reading === shown.decisive, locale),
      ),
    };
  });
}

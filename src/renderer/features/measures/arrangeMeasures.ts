import { MEASURE_STATUSES, type MeasureStatus } from '../../../core/model/measure';
import type { Plan } from '../../../core/model/plan';
import { agencyOfMeasure } from '../../../core/scenarios/agencyOfMeasure';
import type { MeasureLine } from '../../../core/scenarios/measureLines';
import { keyOf } from '../../../core/text/keyOf';
import type { Messages } from '../../i18n/useMessages';

export const GROUPINGS = ['none', 'agency', 'kind', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SHOWN_STATUSES = ['all', ...MEASURE_STATUSES, 'off', 'conflict'] as const;
/** Which measures are shown: all, those of a status, those switched off or in conflict. */
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

/** What the list shows and how. */
export interface Arrangement {
  readonly grouping: Grouping;
  readonly status: ShownStatus;
  /** Words to find, with or without diacritics. */
  readonly words: string;
}

/** Lines under one heading; the heading is empty where nothing is grouped. */
export interface MeasureGroup {
  readonly heading: string;
  readonly lines: readonly MeasureLine[];
}

/** The lines that are shown, in groups; within a group they keep their order. */
export function arrangeMeasures(
  plan: Plan,
  lines: readonly MeasureLine[],
  { grouping, status, words }: Arrangement,
  { t, say }: Pick<Messages, 't' | 'say'>,
): readonly MeasureGroup[] {
  const wanted = keyOf(words);
  const shown = lines.filter(
    (line) =>
      isShown(line, status) &&
      (wanted === '' ||
        [say(line.text), line.measure.legalBasis, line.measure.reason].some((text) =>
          keyOf(text).includes(wanted),
        )),
  );
  if (grouping === 'none') return shown.length === 0 ? [] : [{ heading: '', lines: shown }];
  const headingOf = ({ measure }: MeasureLine): string => {
    if (grouping === 'status') return t(`measureStatus.${measure.status}`);
    if (grouping === 'kind') return t(`step.${measure.command.kind}`);
    return agencyOfMeasure(plan, measure.scenarioId, measure)?.name ?? t('measures.noAgency');
  };
  const groups = new Map<string, MeasureLine[]>();
  for (const line of shown) {
    const heading = headingOf(line);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [line]);
    else group.push(line);
  }
  return [...groups].map(([heading, own]) => ({ heading, lines: own }));
}

function isShown({ measure, conflict }: MeasureLine, status: ShownStatus): boolean {
  if (status === 'all') return true;
  if (status === 'off') return !measure.isEnabled;
  if (status === 'conflict') return conflict !== null;
  return measure.status === (status satisfies MeasureStatus);
}

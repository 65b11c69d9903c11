import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import { type Plan, tableOf } from '../../model/plan';
import { targetLabelOf } from '../../reports/labels';
import { requiredText, shareText } from '../../reports/shareText';
import { measureLines } from '../../scenarios/measureLines';
import { roadmapOf } from '../../targets/roadmap';
import type { TargetState } from '../../targets/targetResult';
import type { ProposalRoadmap } from './types';

/** Every target at the end of each year, and the measures of each year. */
export function proposalRoadmap(plan: Plan, id: SnapshotId, locale: Locale): ProposalRoadmap {
  const { years: all, lines, measures } = roadmapOf(plan, id);
  // Years that no list tells of and nothing happens in would be empty columns.
  const isTold = (year: number, i: number): boolean =>
    measures.has(year) || lines.some(({ points }) => (points[i]?.state ?? null) !== null);
  const years = all.filter(isTold);
  const isScenario = tableOf(plan, 'snapshots').get(id)?.kind === 'scenario';
  const texts = new Map(
    (isScenario ? measureLines(plan, id) : []).map(({ measure, text }) => [
      measure.id,
      translate(locale, text.key, text.params),
    ]),
  );
  const shown = (state: TargetState | null): string =>
    state === null ? '' : shareText(state.decisive, locale);
  return {
    years,
    targets: lines.map(({ target, points, end }) => ({
      label: targetLabelOf(target, locale),
      required: requiredText(target, locale),
      dueYear: target.dueYear,
      values: points.filter(({ year }) => years.includes(year)).map(({ state }) => shown(state)),
      end: shown(end),
      verdict: translate(locale, `verdict.${end.decisive.verdict}`),
    })),
    measures: [...measures]
      .sort(([a], [b]) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE))
      .map(([year, ids]) => ({ year, texts: ids.flatMap((one) => texts.get(one) ?? []) })),
  };
}

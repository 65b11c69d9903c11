import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import { type Plan, tableOf, unitsKey } from '../../model/plan';
import { packsInForce } from '../../norms/evaluateNorms';
import { targetLabelOf } from '../../reports/labels';
import { linkedBaseline } from '../../reports/targetBaseline';
import { snapshotIn } from '../../scenarios/structures';
import { evaluateTargets } from '../../targets/evaluateTarget';
import { baselineOf } from '../../targets/moment';

const dayText = (date: IsoDate): string => date.split('-').reverse().join('/');

/** Files that the units of a recorded snapshot came from. */
function sourcesOf(plan: Plan, id: SnapshotId): string {
  const used = new Set<string>();
  for (const unit of tableOf(plan, unitsKey(id)).values())
    if (unit.provenance !== null) used.add(unit.provenance.sourceId);
  return [...used]
    .flatMap((sourceId) => {
      const source = tableOf(plan, 'sources').get(sourceId);
      return source === undefined ? [] : [`${source.fileName} (${source.sheet})`];
    })
    .join('; ');
}

/** Lines of the notes sheet: sources, baselines, how figures are read, rule packs in force. */
export function proposalNotes(
  plan: Plan,
  snapshotIds: readonly SnapshotId[],
  proposedId: SnapshotId,
  locale: Locale,
): readonly string[] {
  const notes: string[] = [];
  for (const id of snapshotIds) {
    const snapshot = snapshotIn(plan, id);
    const params = { name: snapshot.name, date: dayText(snapshot.asOf) };
    if (snapshot.kind === 'scenario')
      notes.push(
        translate(locale, 'proposalText.note.scenario', {
          ...params,
          base: snapshotIn(plan, snapshot.baseId).name,
        }),
      );
    else {
      const sources = sourcesOf(plan, id);
      notes.push(
        sources === ''
          ? translate(locale, 'proposalText.note.list', params)
          : translate(locale, 'proposalText.note.listFrom', { ...params, sources }),
      );
    }
  }
  for (const result of evaluateTargets(plan, proposedId)) {
    const { target } = result;
    const { count } = linkedBaseline(plan, result);
    notes.push(
      translate(locale, 'proposalText.note.target', {
        target: targetLabelOf(target, locale),
        baseline: baselineOf(plan, target)?.name ?? String(target.baselineYear),
        count: count === null ? '–' : String(count),
        year: String(target.dueYear),
      }),
    );
  }
  if (evaluateTargets(plan, proposedId).some(({ target }) => target.kind === 'autonomy'))
    notes.push(translate(locale, 'proposalText.note.readings'));
  for (const pack of packsInForce(plan, snapshotIn(plan, proposedId).asOf))
    notes.push(
      translate(locale, 'proposalText.note.pack', {
        title: pack.title,
        from: dayText(pack.inForceFrom),
        rules: pack.rules.map((rule) => rule.citation).join('; '),
      }),
    );
  return notes;
}

import { applyChange, type ChangeSet } from '../../../core/changes/changeSet';
import type { MessageKey } from '../../../core/messages/translate';
import type { MeasureId } from '../../../core/model/ids';
import type { Plan } from '../../../core/model/plan';
import {
  editMeasure,
  type MeasureFields,
  removeMeasure,
} from '../../../core/scenarios/editMeasure';
import { type Dependent, effectOnOthers } from '../../../core/scenarios/effectOnOthers';
import { measureLines } from '../../../core/scenarios/measureLines';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { useNoticeStore } from '../../state/noticeStore';

/** Names of measures in a notice; more than these are counted only. */
const MOST_NAMED = 3;

/** Edits of measures that say what they do to other measures. */
export function useMeasureSteps(plan: Plan) {
  const { say } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const tell = useNoticeStore((store) => store.tell);
  const namesOf = (dependents: readonly Dependent[]): string => {
    const named = dependents
      .slice(0, MOST_NAMED)
      .flatMap(({ scenarioId, measure }) =>
        measureLines(plan, scenarioId, new Set([measure.id])).map(({ text }) => say(text)),
      );
    return named.join('; ') + (dependents.length > MOST_NAMED ? '…' : '');
  };
  const change = (
    id: MeasureId,
    changeSet: ChangeSet,
    step: 'editMeasure' | 'removeMeasure',
  ): void => {
    const effect = effectOnOthers(plan, applyChange(plan, changeSet), id);
    perform({ commandId: step, labelKey: `step.${step}`, params: {}, changeSet });
    const said: readonly [readonly Dependent[], MessageKey][] = [
      [effect.stopped, 'measures.stopped'],
      [effect.resumed, 'measures.resumed'],
    ];
    for (const [dependents, key] of said)
      if (dependents.length > 0)
        tell('done', {
          key,
          params: { count: dependents.length, texts: namesOf(dependents) },
        });
  };
  return {
    edit: (id: MeasureId, fields: MeasureFields): void =>
      change(id, editMeasure(plan, id, fields), 'editMeasure'),
    remove: (id: MeasureId, text: string): void => {
      change(id, removeMeasure(plan, id), 'removeMeasure');
      tell('done', { key: 'measures.removed', params: { text } });
    },
  };
}

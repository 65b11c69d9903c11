import { createdBy, namedBy } from '../../../core/commands/commandKinds';
import type { UnitId } from '../../../core/model/ids';
import type { Measure } from '../../../core/model/measure';
import { nameInLists } from '../../../core/scenarios/nameInLists';
import { replaceUnit } from '../../../core/scenarios/rebasing/replaceUnit';
import { measuresOf } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { useNoticeStore } from '../../state/noticeStore';
import type { Figures } from '../../state/useFigures';
import { UnitPicker } from '../../ui/UnitPicker';

interface MeasureRepairProps {
  readonly figures: Figures;
  readonly measure: Measure;
}

/**
 * Puts another unit in the place of one that is of another list, in all measures of the scenario.
 * Units that measures make or end come and go with these, so nothing is to be replaced then.
 */
export function MeasureRepair({ figures, measure }: MeasureRepairProps) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const tell = useNoticeStore((store) => store.tell);
  const { plan, side, before } = figures;
  const made = new Set(
    measuresOf(plan, measure.scenarioId).flatMap(({ command }) => createdBy(command)),
  );
  const isKnown = (id: UnitId): boolean =>
    side.structure.units.has(id) || (before?.structure.units.has(id) ?? false) || made.has(id);
  const missing = [...new Set(namedBy(measure.command))].filter((id) => !isKnown(id));
  return missing.map((id) => (
    <UnitPicker
      key={id}
      label={t('measures.repair', { unit: nameInLists(plan, id) ?? id })}
      structure={side.structure}
      value={null}
      noneLabel={t('measures.repair.later')}
      onChange={(to) => {
        if (to === null) return;
        perform({
          commandId: 'replaceUnit',
          labelKey: 'step.replaceUnit',
          params: {},
          changeSet: replaceUnit(plan, measure.scenarioId, id, to),
        });
        tell('done', { key: 'measures.repaired' });
      }}
    />
  ));
}

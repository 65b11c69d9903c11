import type { ReadTask } from '../../../../core/functions/reading/readFunctions';
import { nameDoubt } from '../../../../core/functions/reading/readingProblems';
import type { ToldTask } from '../../../../core/functions/reading/takeFunctions';
import type { UnitId } from '../../../../core/model/ids';
import type { Structure } from '../../../../core/model/structure';
import { useMessages } from '../../../i18n/useMessages';
import styles from './FunctionReading.module.css';

interface TaskLineViewProps {
  readonly structure: Structure;
  readonly place: string;
  readonly task: ReadTask;
  readonly told: ToldTask;
  readonly fate: string;
}

/** A task as it would enter the register, with every doubt at its cell. */
export function TaskLineView({ structure, place, task, told, fate }: TaskLineViewProps) {
  const { t, say } = useMessages();
  const { fields, names, doubts } = task;
  const { agencyId, leadUnitIds = [], supportingUnitIds = [] } = told.holders;
  const named = (ids: readonly UnitId[]): string =>
    ids.map((id) => structure.units.get(id)?.name ?? id).join('; ');
  const details = [
    fields.kind === undefined ? '' : t(`functions.kind.${fields.kind}`),
    fields.procedure?.code ?? '',
    fields.field ?? '',
  ];
  const open = new Set(told.openNames);
  const unclear = names.flatMap((name) => {
    const doubt = open.has(name.text) ? nameDoubt(name) : null;
    return doubt === null ? [] : [{ cell: name.cell, reason: doubt }];
  });
  return (
    <div className={styles.line}>
      <span>{place}</span>
      <span>
        <span className={styles.title} title={fields.title}>
          {fields.title}
        </span>
        <span className={styles.soft}>{details.filter(Boolean).join(' · ')}</span>
        {[...unclear, ...doubts].map(({ cell, reason }) => (
          <span key={`${cell} ${say(reason)}`} className={styles.doubt}>
            {cell}: {say(reason)}
          </span>
        ))}
      </span>
      <span>{agencyId ? named([agencyId]) : ''}</span>
      <span>
        {named(leadUnitIds) || '–'}
        {supportingUnitIds.length > 0 && (
          <span className={styles.soft}>
            {t('functions.supporting', { names: named(supportingUnitIds) })}
          </span>
        )}
      </span>
      <span className={styles.soft}>{fate}</span>
    </div>
  );
}

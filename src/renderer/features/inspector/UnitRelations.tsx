import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Unit } from '../../../core/model/unit';
import { relationsIn } from '../../../core/relations/relationsIn';
import { snapshotIn } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import { untieUnits } from '../../state/relations';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from './Inspector.module.css';

interface UnitRelationsProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** The second lines of a unit: whom it directs or is directed by, whom it works with. */
export function UnitRelations({ figures, unit }: UnitRelationsProps) {
  const { t } = useMessages();
  const focusOn = useViewStore((store) => store.focusOn);
  const { plan, side } = figures;
  const lines = useMemo(
    () =>
      relationsIn(plan, side.snapshot.id).filter(
        (one) => one.fromUnitId === unit.id || one.toUnitId === unit.id,
      ),
    [plan, side.snapshot.id, unit.id],
  );
  if (lines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('relation.heading')}</h3>
      {lines.map((line) => {
        const isFrom = line.fromUnitId === unit.id;
        const otherId = isFrom ? line.toUnitId : line.fromUnitId;
        const name = side.structure.units.get(otherId)?.name ?? otherId;
        const key =
          line.kind === 'coordination'
            ? 'relation.with'
            : isFrom
              ? 'relation.directs'
              : 'relation.directedBy';
        const text = t(key, { name });
        const { snapshotId } = line.relation;
        return (
          <div key={`${line.kind}/${line.fromUnitId}/${line.toUnitId}`} className={styles.relation}>
            <div>
              <button type="button" className={styles.link} onClick={() => focusOn(otherId)}>
                {text}
              </button>
              <p className={styles.soft}>
                {[
                  line.caption,
                  snapshotId === side.snapshot.id
                    ? ''
                    : t('relation.inherited', { name: snapshotIn(plan, snapshotId).name }),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('relation.end', { text })}
              title={t('relation.end', { text })}
              onClick={() => untieUnits(line)}
            >
              <IconX size={14} />
            </ActionIcon>
          </div>
        );
      })}
    </section>
  );
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import type { SnapshotId, UnitId } from '../../../../core/model/ids';
import type { Plan } from '../../../../core/model/plan';
import { ancestorsIn } from '../../../../core/model/structure';
import { recordedBaseOf, snapshotIn, structureOf } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { useViewStore } from '../../../state/viewStore';
import { Dialog } from '../../../ui/Dialog';
import styles from './FiguresMatrix.module.css';

interface UnitsBehindProps {
  readonly plan: Plan;
  readonly id: SnapshotId;
  readonly label: string;
  readonly unitIds: readonly UnitId[];
  readonly onClose: () => void;
}

/** The units behind a figure; a click shows one in the chart of its snapshot. */
export function UnitsBehind({ plan, id, label, unitIds, onClose }: UnitsBehindProps) {
  const { t } = useMessages();
  const { show, focusOn } = useViewStore();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({
    count: unitIds.length,
    getScrollElement: () => box,
    estimateSize: () => 30,
    overscan: 10,
  });
  const own = structureOf(plan, id);
  // Units that a scenario ended are told, and shown, by the list that it goes back to.
  const base = recordedBaseOf(plan, id);
  const before = structureOf(plan, base.id);
  const open = (unitId: UnitId): void => {
    const snapshotId = own.units.has(unitId) ? id : base.id;
    show({ snapshotId, tab: 'chart', agencyId: null, compareWithId: null });
    focusOn(unitId);
    onClose();
  };
  return (
    <Dialog
      title={t('compare.behind', {
        label,
        name: snapshotIn(plan, id).name,
        count: unitIds.length,
      })}
      onClose={onClose}
    >
      <div ref={setBox} className={styles.units} style={{ height: virtual.getTotalSize() + 2 }}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((row) => {
            const unitId = unitIds[row.index] as UnitId;
            const structure = own.units.has(unitId) ? own : before;
            const unit = structure.units.get(unitId);
            const path =
              unit === undefined
                ? ''
                : ancestorsIn(structure, unitId)
                    .map(({ name }) => name)
                    .join(' ‹ ');
            return (
              <button
                key={row.key}
                type="button"
                className={styles.unit}
                style={{ transform: `translateY(${row.start}px)` }}
                onClick={() => open(unitId)}
              >
                <span className={styles.unitName}>{unit?.name ?? unitId}</span>
                <span className={styles.path}>{path}</span>
              </button>
            );
          })}
        </div>
      </div>
    </Dialog>
  );
}

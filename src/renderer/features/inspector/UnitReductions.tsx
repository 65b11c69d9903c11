import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Unit } from '../../../core/model/unit';
import { linesOfUnit } from '../../../core/reductions/registerLines';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { categoryName } from '../../ui/categoryName';
import styles from './Inspector.module.css';

interface UnitReductionsProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** Lines that are shown here, the latest; the others are in the register. */
const MOST = 6;

/** What the register of reductions says of a unit, and the way to say more. */
export function UnitReductions({ figures, unit }: UnitReductionsProps) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { plan, side, categories } = figures;
  const lines = useMemo(
    () => linesOfUnit(plan, side.snapshot.id, unit.id),
    [plan, side.snapshot.id, unit.id],
  );
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('reductions.heading')}</h3>
      {lines.slice(-MOST).map(({ entry }) => {
        const category = categories.find(({ id }) => id === entry.categoryId);
        const { year, posts, state } = entry;
        return (
          <div key={entry.id}>
            <button
              type="button"
              className={styles.link}
              onClick={() =>
                show({ dialog: { kind: 'reduction', entryId: entry.id, unitId: null } })
              }
            >
              {t('reductions.line', {
                year: String(year),
                posts,
                category: category === undefined ? entry.categoryId : categoryName(category, t),
              })}
            </button>
            <p className={styles.soft}>
              {[
                t(`reductions.state.${state}`),
                entry.form === null ? '' : t(`reductions.form.${entry.form}`),
                entry.decisionNumber ?? '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </div>
        );
      })}
      {lines.length > MOST && (
        <p className={styles.soft}>{t('reductions.more', { count: lines.length - MOST })}</p>
      )}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => show({ dialog: { kind: 'reduction', entryId: null, unitId: unit.id } })}
        >
          {t('reductions.addHere')}
        </Button>
      </div>
    </section>
  );
}

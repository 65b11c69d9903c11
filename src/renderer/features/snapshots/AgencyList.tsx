import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { payrollSum } from '../../../core/figures/rollUp';
import type { UnitId } from '../../../core/model/ids';
import { keyOf } from '../../../core/text/keyOf';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { postsText } from '../../ui/figureTexts';
import styles from './SnapshotPanel.module.css';

/** Agencies of the snapshot in view with their posts; choosing one limits chart and table to it. */
export function AgencyList({ figures }: { readonly figures: Figures }) {
  const { t, locale } = useMessages();
  const { agencyId, show } = useViewStore();
  const [filter, setFilter] = useState('');
  const { structure, totals } = figures.side;
  const wanted = keyOf(filter);
  const agencies = structure.rootIds.flatMap((id) => {
    const unit = structure.units.get(id);
    return unit !== undefined && keyOf(unit.name).includes(wanted) ? [unit] : [];
  });
  const posts = (id: UnitId): string => {
    const total = totals.get(id);
    return total === undefined
      ? ''
      : postsText(payrollSum(total, figures.categories, 'assigned'), locale);
  };
  return (
    <section className={styles.agencies} aria-label={t('lists.agencies')}>
      <h2 className={styles.heading}>{t('lists.agencies')}</h2>
      {structure.rootIds.length > 8 && (
        <TextInput
          aria-label={t('lists.agencies.filter')}
          placeholder={t('lists.agencies.filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <div className={styles.scroll}>
        <button
          type="button"
          className={styles.agency}
          aria-current={agencyId === null}
          onClick={() => show({ agencyId: null })}
        >
          <span className={styles.agencyName}>{t('lists.agencies.all')}</span>
        </button>
        {agencies.map((unit) => (
          <button
            key={unit.id}
            type="button"
            className={styles.agency}
            aria-current={agencyId === unit.id}
            onClick={() => show({ agencyId: unit.id, selection: new Set([unit.id]) })}
          >
            <span className={styles.agencyName}>{unit.name}</span>
            <span className="tg-number">{posts(unit.id)}</span>
          </button>
        ))}
        {structure.parkedIds.length > 0 && (
          <div className={styles.agency}>
            <span className={styles.agencyName}>{t('lists.parked')}</span>
            <span className="tg-number">{structure.parkedIds.length}</span>
          </div>
        )}
      </div>
    </section>
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: part of a grid that cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus.
import { useMessages } from '../../../i18n/useMessages';
import styles from './UnitsGrid.module.css';
import type { GridColumn, UnitsSource } from './unitColumns';

interface GridHeadProps {
  readonly source: UnitsSource;
  readonly columns: readonly GridColumn[];
  readonly width: number;
}

/** Snapshots over their figures. */
export function GridHead({ source, columns, width }: GridHeadProps) {
  const { t } = useMessages();
  return (
    <div role="rowgroup" className={styles.heads} style={{ width }}>
      <div role="row" className={`${styles.headRow} ${styles.names}`}>
        <span role="columnheader" className={styles.name} />
        {source.columns.map(({ snapshot }, at) => {
          const own = columns.filter((column) => column.at === at);
          if (own.length === 0) return null;
          return (
            <span
              key={snapshot.id}
              role="columnheader"
              aria-colspan={own.length}
              className={styles.snapshot}
              style={{ width: own.reduce((sum, column) => sum + column.width, 0) }}
              title={
                at === source.reference
                  ? `${snapshot.name}, ${t('compare.isReference')}`
                  : snapshot.name
              }
            >
              {snapshot.name}
            </span>
          );
        })}
      </div>
      <div role="row" className={styles.headRow}>
        <span role="columnheader" className={styles.name}>
          {t('units.unit')}
        </span>
        {columns.map(({ at, figure, width: own }) => (
          <span
            key={`${at} ${figure}`}
            role="columnheader"
            className={figure === 'change' || figure === 'group' ? styles.text : styles.number}
            style={{ width: own }}
          >
            {t(`units.figure.${figure}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

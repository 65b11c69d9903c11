import type { Reason } from '../../../core/exchange/import/types';
import { columnName } from '../../../core/text/cellAddress';
import { useMessages } from '../../i18n/useMessages';
import styles from './PreviewSide.module.css';

interface PreviewReasonsProps {
  readonly reasons: readonly Reason[];
  readonly onColumn: (column: number) => void;
}

/** Why the sheet is read as it is, each with how sure that is; the least sure first. */
export function PreviewReasons({ reasons, onColumn }: PreviewReasonsProps) {
  const { t, say } = useMessages();
  const sorted = [...reasons].sort((a, b) => a.confidence - b.confidence);
  return (
    <ul className={styles.reasons}>
      {sorted.map(({ aspect, column, confidence, message }) => {
        const what =
          column === null
            ? t(`preview.aspect.${aspect}`)
            : t('preview.aspectOf', { column: columnName(column) });
        return (
          <li key={`${aspect}/${column}/${message.key}`} data-unsure={confidence < 0.6}>
            <span className={styles.percent}>{Math.round(confidence * 100)}%</span>
            {column === null ? (
              <strong>{what}</strong>
            ) : (
              <button type="button" className={styles.link} onClick={() => onColumn(column)}>
                {what}
              </button>
            )}{' '}
            {say(message)}
          </li>
        );
      })}
    </ul>
  );
}

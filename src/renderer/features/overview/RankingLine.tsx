import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { SEVERITIES } from '../../../core/model/norm';
import type { RankingRow } from '../../../core/overview/ranking';
import type { FindingCounts } from '../../../core/overview/subtreeFacts';
import { type Messages, useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { numberText } from '../../ui/figureTexts';
import styles from './Ranking.module.css';
import type { RankingColumn, RankingKey } from './rankingColumns';

interface RankingLineProps {
  readonly figures: Figures;
  readonly row: RankingRow;
  /** Said in place of the row's own name. */
  readonly name?: string;
  readonly columns: readonly RankingColumn[];
  readonly template: string;
  /** Where it stands among the rows; null: in the flow of the page. */
  readonly top: number | null;
  /** The longest bar; 0: none is drawn. */
  readonly most: number;
  /** −1: the total. */
  readonly index: number;
  readonly isCurrent: boolean;
  readonly canOpen: boolean;
  readonly onOpen?: () => void;
  /** Leads to the units behind a figure; missing where the state in view has none. */
  readonly onFigure?: ((key: RankingKey) => void) | undefined;
  readonly onPick?: () => void;
}

const ICONS = { violation: IconCircleX, warning: IconAlertTriangle, note: IconInfoCircle } as const;

/** The name of a row, or what it stands for. */
export function rowName({ role, name }: RankingRow, t: Messages['t']): string {
  if (role === 'unit') return name ?? '';
  const what = t(`overview.row.${role}`);
  return name === null ? what : t('overview.row.named', { name, what });
}

/** One agency or unit of the ranking, or the total. */
export function RankingLine(props: RankingLineProps) {
  const { row, columns, template, top, most, index, isCurrent, canOpen, onOpen, onPick } = props;
  const { onFigure } = props;
  const { t } = useMessages();
  const name = props.name ?? rowName(row, t);
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the rows in view are there.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys.
    <div
      id={index < 0 ? undefined : `ranking-${index}`}
      className={index < 0 ? styles.totalLine : styles.rankingLine}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 3}
      aria-selected={isCurrent}
      data-placed={top !== null}
      data-soft={row.facts === null}
      style={{
        gridTemplateColumns: template,
        ...(top === null ? {} : { transform: `translateY(${top}px)` }),
      }}
      onClick={onPick}
      onDoubleClick={onOpen}
    >
      {columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        <div
          key={column.key}
          role="gridcell"
          tabIndex={-1}
          className={column.key === 'name' ? styles.name : styles.number}
        >
          {column.key === 'name' ? (
            canOpen ? (
              <button
                type="button"
                className={styles.link}
                tabIndex={-1}
                title={name}
                onClick={onOpen}
              >
                {name}
              </button>
            ) : (
              <span title={name}>{name}</span>
            )
          ) : column.key === 'bar' ? (
            most > 0 && <PostsBar row={row} most={most} />
          ) : column.key === 'findings' ? (
            row.facts !== null && <Findings counts={row.facts.findings} />
          ) : onFigure === undefined ? (
            column.text(row)
          ) : (
            <button
              type="button"
              className={styles.figure}
              tabIndex={-1}
              title={t('overview.ranking.figure')}
              onClick={() => onFigure(column.key)}
            >
              {column.text(row)}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

/** Posts of the state in view as a bar, with a stroke where they stood before. */
function PostsBar({ row, most }: { readonly row: RankingRow; readonly most: number }) {
  const { baseline, now, after } = row.posts;
  const shown = after ?? (row.facts === null ? null : now);
  const before = baseline ?? (after === null ? null : now);
  const share = (value: number): string => `${(100 * value) / most}%`;
  return (
    <div className={styles.bar} aria-hidden>
      {shown !== null && <div className={styles.filled} style={{ width: share(shown.known) }} />}
      {before !== null && <div className={styles.stroke} style={{ left: share(before.known) }} />}
    </div>
  );
}

/** Open findings by severity; they are listed in the tab of checks. */
function Findings({ counts }: { readonly counts: FindingCounts }) {
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return <span>0</span>;
  return (
    <button
      type="button"
      className={styles.findings}
      tabIndex={-1}
      title={some
        .map((one) => `${t(`proposalText.severity.${one}`)}: ${numberText(counts[one], locale)}`)
        .join('; ')}
      onClick={() => show({ tab: 'checks' })}
    >
      {some.map((severity) => {
        const Icon = ICONS[severity];
        return (
          <span key={severity} className={styles[severity]}>
            <Icon size={13} role="img" aria-label={t(`proposalText.severity.${severity}`)} />
            {numberText(counts[severity], locale)}
          </span>
        );
      })}
    </button>
  );
}

import { figureLabel } from '../../../../core/comparison/figureLabel';
import type { MatrixRow } from '../../../../core/comparison/figuresMatrix';
import type { SnapshotId } from '../../../../core/model/ids';
import type { Plan } from '../../../../core/model/plan';
import { snapshotIn } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { differenceOf, differenceText, postsText } from '../../../ui/figureTexts';
import { demandText, valueText } from '../../../ui/readingTexts';
import { VerdictMark } from '../../../ui/VerdictMark';
import { bestCells } from '../figures/bestCells';
import styles from './Presentation.module.css';

interface PresentedMatrixProps {
  readonly plan: Plan;
  readonly ids: readonly SnapshotId[];
  readonly reference: SnapshotId;
  readonly rows: readonly MatrixRow[];
}

/** Rows of the matrix in large type; the best value is marked by a sign and in bold. */
export function PresentedMatrix({ plan, ids, reference, rows }: PresentedMatrixProps) {
  const { t, locale } = useMessages();
  const at = ids.indexOf(reference);
  return (
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col">{t('compare.figures')}</th>
          {ids.map((id) => (
            <th key={id} scope="col" className="tg-number">
              {snapshotIn(plan, id).name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const best = bestCells(row);
          const own = figureLabel(row.figure, locale);
          // Without the headings of the matrix a group alone would not say of what.
          const label = row.figure.kind === 'group' ? t('present.group', { group: own }) : own;
          return (
            <tr key={label}>
              <th scope="row">
                {label}
                {row.figure.kind === 'target' && (
                  <span className={styles.soft}>
                    {' '}
                    ({t('present.demand', { value: demandText(row.figure.target, locale) })})
                  </span>
                )}
              </th>
              {row.cells.map((cell, i) => {
                const from = i === at ? null : (row.cells[at] ?? null);
                const difference = from === null ? null : differenceOf(from.sum, cell.sum);
                return (
                  <td key={ids[i]} className="tg-number" data-best={best.has(i)}>
                    {best.has(i) && (
                      <span role="img" aria-label={t('compare.best')}>
                        ★{' '}
                      </span>
                    )}
                    {cell.result === null
                      ? postsText(cell.sum, locale)
                      : valueText(cell.result.end.decisive, locale)}
                    {difference !== null && difference !== 0 && (
                      <span className={styles.soft}> ({differenceText(difference, locale)})</span>
                    )}
                    {cell.result !== null && (
                      <span className={styles.verdict}>
                        <VerdictMark verdict={cell.result.end.decisive.verdict} />
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

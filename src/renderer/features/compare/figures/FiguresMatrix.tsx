import { Fragment, useMemo, useState } from 'react';
import { figureLabel } from '../../../../core/comparison/figureLabel';
import {
  figuresMatrix,
  MATRIX_SECTIONS,
  type MatrixCell,
  type MatrixRow,
} from '../../../../core/comparison/figuresMatrix';
import type { FunctionStateFilter } from '../../../../core/functions/arrangeFunctions';
import type { SnapshotId, UnitId } from '../../../../core/model/ids';
import { snapshotIn } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { type Tab, useViewStore } from '../../../state/viewStore';
import { differenceOf, differenceText, postsText } from '../../../ui/figureTexts';
import { valueText } from '../../../ui/readingTexts';
import { VerdictMark } from '../../../ui/VerdictMark';
import { bestCells } from './bestCells';
import styles from './FiguresMatrix.module.css';
import { UnitsBehind } from './UnitsBehind';

interface FiguresMatrixProps {
  readonly figures: Figures;
  readonly ids: readonly SnapshotId[];
  readonly reference: SnapshotId;
}

/** Where a figure without units of its own is looked into. */
const TAB_OF: Readonly<Partial<Record<MatrixRow['figure']['kind'], Tab>>> = {
  payroll: 'table',
  category: 'table',
  vacancies: 'table',
  target: 'targets',
  findings: 'checks',
  exceptions: 'checks',
  undecided: 'checks',
  measures: 'measures',
  functionsLed: 'functions',
  functionsFree: 'functions',
  functionsLost: 'functions',
};

/** Which tasks of the register a figure counts. */
const TASKS_OF: Readonly<Partial<Record<MatrixRow['figure']['kind'], FunctionStateFilter>>> = {
  functionsLed: 'led',
  functionsFree: 'free',
  functionsLost: 'lost',
};

/** Figures by rows, snapshots by columns, with differences from one of them and the best marked. */
export function FiguresMatrix({ figures, ids, reference }: FiguresMatrixProps) {
  const { t, locale } = useMessages();
  const { plan } = figures;
  const rows = useMemo(() => figuresMatrix(plan, ids), [plan, ids]);
  const [behind, setBehind] = useState<{
    readonly id: SnapshotId;
    readonly label: string;
    readonly unitIds: readonly UnitId[];
  } | null>(null);
  const at = ids.indexOf(reference);
  return (
    <>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('compare.figures')}</th>
            {ids.map((id) => (
              <th key={id} scope="col" className="tg-number">
                {snapshotIn(plan, id).name}
                {id === reference && (
                  <span className={styles.soft}>{t('compare.isReference')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MATRIX_SECTIONS.map((section) => {
            const own = rows.filter((row) => row.section === section);
            if (own.length === 0) return null;
            return (
              <Fragment key={section}>
                <tr>
                  <th className={styles.section} colSpan={ids.length + 1} scope="rowgroup">
                    {t(`compare.section.${section}`)}
                  </th>
                </tr>
                {own.map((row) => {
                  const label = figureLabel(row.figure, locale);
                  const best = bestCells(row);
                  return (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      {row.cells.map((cell, i) => {
                        const id = ids[i] as SnapshotId;
                        return (
                          <td key={id} className="tg-number" data-best={best.has(i)}>
                            <CellView
                              row={row}
                              cell={cell}
                              from={i === at ? null : (row.cells[at] ?? null)}
                              isBest={best.has(i)}
                              snapshotId={id}
                              label={`${label}, ${snapshotIn(plan, id).name}`}
                              onUnits={(unitIds) => setBehind({ id, label, unitIds })}
                            />
                          </td>
                        );
                      })}
                    </tr>
                  );
                })}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <p className={styles.soft}>{t('compare.bestHint')}</p>
      {behind !== null && <UnitsBehind plan={plan} {...behind} onClose={() => setBehind(null)} />}
    </>
  );
}

interface CellViewProps {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  /** The cell that the difference is counted from; null: this one. */
  readonly from: MatrixCell | null;
  readonly isBest: boolean;
  readonly snapshotId: SnapshotId;
  readonly label: string;
  readonly onUnits: (unitIds: readonly UnitId[]) => void;
}

function CellView({ row, cell, from, isBest, snapshotId, label, onUnits }: CellViewProps) {
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  const tab = TAB_OF[row.figure.kind];
  const text =
    cell.result === null
      ? postsText(cell.sum, locale)
      : valueText(cell.result.end.decisive, locale);
  const difference = from === null ? null : differenceOf(from.sum, cell.sum);
  const { unitIds } = cell;
  const open = (): void => {
    const wantedTasks = TASKS_OF[row.figure.kind] ?? null;
    if (tab !== undefined)
      show({ snapshotId, tab, agencyId: null, compareWithId: null, wantedTasks });
    else if (unitIds !== null) onUnits(unitIds);
  };
  const canOpen = tab !== undefined || (unitIds !== null && unitIds.length > 0);
  return (
    <>
      {isBest && (
        <span className={styles.best} role="img" aria-label={t('compare.best')}>
          ★
        </span>
      )}
      {canOpen && text !== '–' ? (
        <button
          type="button"
          className={styles.open}
          aria-label={`${label}: ${text}`}
          onClick={open}
        >
          {text}
        </button>
      ) : (
        text
      )}
      {cell.result !== null && <VerdictMark verdict={cell.result.end.decisive.verdict} />}
      {difference !== null && difference !== 0 && (
        <span className={styles.difference}>({differenceText(difference, locale)})</span>
      )}
    </>
  );
}

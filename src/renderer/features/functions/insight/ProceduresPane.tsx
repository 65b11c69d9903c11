// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { FunctionFilter } from '../../../../core/functions/arrangeFunctions';
import {
  type ProcedureFigures,
  SHORT_STATUTORY_DAYS,
} from '../../../../core/functions/procedureFigures';
import { proceduresBy } from '../../../../core/functions/proceduresBy';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { numberText } from '../../../ui/figureTexts';
import styles from './Insight.module.css';

interface ProceduresPaneProps {
  readonly figures: Figures;
  /** Shows tasks in the register. */
  readonly onTasks: (only: NonNullable<FunctionFilter['only']>) => void;
}

const COLUMNS = [
  'count',
  'sameDay',
  'online',
  'meanCut',
  'weightedCut',
  'hands',
  'candidates',
] as const;

/** How procedures stand, of the whole plan and of each agency or unit that leads them. */
export function ProceduresPane({ figures: { plan, side }, onTasks }: ProceduresPaneProps) {
  const { t, locale } = useMessages();
  const [by, setBy] = useState<'agency' | 'unit'>('agency');
  const { snapshot } = side;
  const beforeId = snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.id;
  const { all, rows } = useMemo(
    () => proceduresBy(plan, beforeId, snapshot.id, by),
    [plan, beforeId, snapshot.id, by],
  );
  const number = (value: number | null): string =>
    value === null ? '–' : numberText(value, locale);
  const share = (part: number, known: number): string =>
    known === 0
      ? '–'
      : `${number(Math.floor((part * 100) / known))}% (${number(part)}/${number(known)})`;
  const row = (key: string, name: string, figures: ProcedureFigures) => {
    const { handsBefore, handsAfter, candidates } = figures;
    const label = t('functions.procedures.candidatesOf', { name });
    return (
      <tr key={key}>
        <th scope="row">{name}</th>
        <td className="tg-number">{number(figures.count)}</td>
        <td className="tg-number">{share(figures.sameDay, figures.sameDayKnown)}</td>
        <td className="tg-number">{share(figures.online, figures.onlineKnown)}</td>
        <td className="tg-number">{number(figures.meanCut)}</td>
        <td className="tg-number">{number(figures.weightedCut)}</td>
        <td className="tg-number">
          {handsBefore === handsAfter
            ? number(handsAfter)
            : `${number(handsBefore)} → ${number(handsAfter)}`}
        </td>
        <td className="tg-number">
          {candidates.length === 0 ? (
            '0'
          ) : (
            <button
              type="button"
              className={styles.link}
              aria-label={label}
              onClick={() => onTasks({ label, ids: new Set(candidates) })}
            >
              {number(candidates.length)}
            </button>
          )}
        </td>
      </tr>
    );
  };
  if (all.count === 0) return <p className={styles.soft}>{t('functions.procedures.none')}</p>;
  return (
    <>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('functions.coverage.by')}
          value={by}
          data={(['agency', 'unit'] as const).map((value) => ({
            value,
            label: t(`functions.coverage.by.${value}`),
          }))}
          onChange={(value) => setBy(value === 'unit' ? 'unit' : 'agency')}
        />
        <span className={styles.soft}>
          {t('functions.procedures.rule', { days: SHORT_STATUTORY_DAYS })}
        </span>
      </div>
      <section className={styles.box} tabIndex={0} aria-label={t('functions.pane.procedures')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(`functions.coverage.by.${by}`)}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="tg-number">
                  {t(`functions.procedures.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('all', t('functions.procedures.all'), all)}
            {rows.map(({ unit, figures }) =>
              row(unit?.id ?? 'nobody', unit?.name ?? t('functions.grouping.unit.empty'), figures),
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}

import { type DragEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { type MeasureId, measureId } from '../../../core/model/ids';
import { type IsoDate, yearOf } from '../../../core/model/isoDate';
import type { Measure } from '../../../core/model/measure';
import { tableOf } from '../../../core/model/plan';
import { editMeasure } from '../../../core/scenarios/editMeasure';
import { type MeasureLine, measureLines } from '../../../core/scenarios/measureLines';
import type { Roadmap } from '../../../core/targets/roadmap';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import type { Figures } from '../../state/useFigures';
import { dayText } from '../../ui/dates';
import lists from '../../ui/ListView.module.css';
import styles from './Roadmap.module.css';

/** Measures shown of one year; the list of measures has all of them. */
const MOST_SHOWN = 60;

interface MeasureBoardProps {
  readonly figures: Figures;
  readonly roadmap: Roadmap;
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
}

/** The same day of another year; 29 February becomes the 28th. */
function dayIn(date: IsoDate | null, year: number): IsoDate {
  if (date === null) return `${year}-12-31` as IsoDate;
  const rest = date.slice(4);
  return `${year}${rest === '-02-29' ? '-02-28' : rest}` as IsoDate;
}

/** The measures in a column for each year; they are dragged, or moved by keys, to another year. */
export function MeasureBoard({ figures, roadmap, year, onYear }: MeasureBoardProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const perform = useDocumentStore((store) => store.perform);
  const [over, setOver] = useState<number | null>(null);
  const columns = useMemo(() => [null, ...roadmap.measureYears], [roadmap]);
  const lines = useMemo(() => {
    const wanted = new Set(
      columns.flatMap((one) => (roadmap.measures.get(one) ?? []).slice(0, MOST_SHOWN)),
    );
    return new Map(
      measureLines(plan, side.snapshot.id, wanted).map((line) => [line.measure.id, line] as const),
    );
  }, [plan, side.snapshot.id, columns, roadmap]);
  const moveTo = (id: MeasureId, to: number | null): void => {
    const measure = tableOf(plan, 'measures').get(id);
    if (measure === undefined) return;
    const effectiveDate = to === null ? null : dayIn(measure.effectiveDate, to);
    if (effectiveDate === measure.effectiveDate) return;
    perform({
      commandId: 'editMeasure',
      labelKey: 'roadmap.step.move',
      params: {},
      changeSet: editMeasure(plan, id, { effectiveDate }),
    });
  };
  const onDrop = (event: DragEvent, to: number | null): void => {
    event.preventDefault();
    setOver(null);
    moveTo(measureId(event.dataTransfer.getData('text/plain')), to);
  };
  const onKeyDown = (event: KeyboardEvent, measure: Measure): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || !event.altKey) return;
    event.preventDefault();
    const from = measure.effectiveDate === null ? null : yearOf(measure.effectiveDate);
    const to = from === null ? (step === 1 ? roadmap.measureYears[0] : undefined) : from + step;
    if (to !== undefined && to > 1900 && to < 2200) moveTo(measure.id, to);
  };
  if (roadmap.measures.size === 0) return <p className={lists.soft}>{t('measures.empty')}</p>;
  return (
    <>
      <h3 className={lists.subtitle}>{t('roadmap.measures')}</h3>
      <p className={lists.soft}>{t('roadmap.measures.hint')}</p>
      <div className={styles.board}>
        {columns.map((one) => {
          const ids = roadmap.measures.get(one) ?? [];
          if (one === null && ids.length === 0) return null;
          const label = one === null ? t('roadmap.noDate') : String(one);
          return (
            <section
              key={label}
              className={styles.column}
              aria-label={t('roadmap.column', { year: label, count: ids.length })}
              data-marked={one !== null && one === year}
              data-over={over === (one ?? 0)}
              onMouseEnter={() => onYear(one)}
              onMouseLeave={() => onYear(null)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(one ?? 0);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => onDrop(event, one)}
            >
              <h4 className={styles.year}>
                {label} <span className={styles.soft}>{ids.length > 0 ? ids.length : ''}</span>
              </h4>
              {ids.slice(0, MOST_SHOWN).map((id) => {
                const line = lines.get(id);
                return line === undefined ? null : (
                  <MeasureChip
                    key={id}
                    line={line}
                    years={roadmap.conflicts.get(id) ?? []}
                    onKeyDown={(event) => onKeyDown(event, line.measure)}
                  />
                );
              })}
              {ids.length > MOST_SHOWN && (
                <p className={styles.soft}>
                  {t('roadmap.more', { count: ids.length - MOST_SHOWN })}
                </p>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}

interface MeasureChipProps {
  readonly line: MeasureLine;
  /** Years in which it cannot be carried out as dated. */
  readonly years: readonly number[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function MeasureChip({ line, years, onKeyDown }: MeasureChipProps) {
  const { t, say } = useMessages();
  const { measure } = line;
  return (
    <button
      type="button"
      className={styles.chip}
      draggable
      data-off={!measure.isEnabled || measure.status === 'rejected'}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', measure.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onKeyDown={onKeyDown}
    >
      {say(line.text)}
      {measure.effectiveDate !== null && (
        <span className={styles.soft}> {dayText(measure.effectiveDate)}</span>
      )}
      {years[0] !== undefined && (
        <span className={styles.conflict}>{t('roadmap.conflict', { year: String(years[0]) })}</span>
      )}
    </button>
  );
}

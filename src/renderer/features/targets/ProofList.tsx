import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { agencyIn, type Structure } from '../../../core/model/structure';
import type { Target } from '../../../core/model/target';
import { structureOf } from '../../../core/scenarios/structures';
import { baselineOf } from '../../../core/targets/moment';
import type { ProofRow } from '../../../core/targets/proofParts';
import { fractionText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import styles from './Proof.module.css';
import { UnitLink } from './UnitLink';

interface ProofListProps {
  readonly figures: Figures;
  readonly target: Target;
  readonly rows: readonly ProofRow[];
}

const ROW_HEIGHT = 28;

/** Units behind a figure: what each brings and why; the way to each in the chart. */
export function ProofList({ figures, target, rows }: ProofListProps) {
  const { t, locale } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const now = figures.side.structure;
  const baseline = baselineOf(figures.plan, target);
  const then: Structure | null = baseline === null ? null : structureOf(figures.plan, baseline.id);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  return (
    <div className={styles.proof}>
      <div className={styles.head}>
        <span>{t('targets.proof.unit')}</span>
        <span>{t('targets.proof.agency')}</span>
        <span>{t('targets.proof.successors')}</span>
        <span>{t('measures.status')}</span>
        <span className="tg-number">{t('targets.proof.credit')}</span>
      </div>
      <div ref={box} className={styles.scroll}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index] as ProofRow;
            const structure = row.side === 'baseline' ? then : now;
            const unit = structure?.units.get(row.unitId);
            const agency =
              structure === null || unit === undefined ? '' : agencyIn(structure, unit.id).name;
            const note = noteOf(row);
            const list = row.side === 'baseline' ? baseline?.name : figures.side.snapshot.name;
            const whole = `${note} · ${list ?? t('targets.proof.baseline')}`;
            return (
              <div
                key={`${row.side}/${row.unitId}/${row.note}`}
                className={styles.row}
                style={{ height: ROW_HEIGHT, transform: `translateY(${item.start}px)` }}
              >
                <span title={unit?.name}>
                  <UnitLink figures={figures} id={placeOf(row)} name={unit?.name ?? '–'} />
                </span>
                <span title={agency}>{agency}</span>
                <span>
                  {row.successorIds.map((id, i) => (
                    <span key={id}>
                      {i > 0 && '; '}
                      <UnitLink figures={figures} id={id} name={now.units.get(id)?.name ?? '–'} />
                    </span>
                  ))}
                </span>
                {/* The lists of a figure are of one snapshot each; what is left out is of both. */}
                <span title={whole}>{row.credit === null ? whole : note}</span>
                <span className="tg-number">{creditOf(row)}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );

  /** Where the unit is in the view: itself, or what came of it. */
  function placeOf({ unitId, side, successorIds }: ProofRow): UnitId | null {
    if (side === 'snapshot' || now.units.has(unitId)) return unitId;
    return successorIds[0] ?? null;
  }

  function noteOf({ note, isComputed }: ProofRow): string {
    const computed = isComputed ? ` (${t('evidence.isComputed')})` : '';
    return `${t(`evidence.${note}`)}${computed}`;
  }

  function creditOf({ credit }: ProofRow): string {
    if (credit === null) return '–';
    const [least, most] = [fractionText(credit.least, locale), fractionText(credit.most, locale)];
    return least === most ? least : `${least} – ${most}`;
  }
}

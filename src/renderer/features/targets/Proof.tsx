import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { agencyIn, type Structure } from '../../../core/model/structure';
import type { Target } from '../../../core/model/target';
import { structureOf } from '../../../core/scenarios/structures';
import { baselineOf } from '../../../core/targets/moment';
import type { Evidence, Reading } from '../../../core/targets/targetResult';
import { fractionText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from './Proof.module.css';

interface ProofProps {
  readonly figures: Figures;
  readonly target: Target;
  readonly reading: Reading;
}

const ROW_HEIGHT = 28;

/** The list of units behind a figure: what each brings, and why the others bring nothing. */
export function Proof({ figures, target, reading }: ProofProps) {
  const { t, locale } = useMessages();
  const { focusOn, show } = useViewStore();
  const box = useRef<HTMLDivElement>(null);
  const now = figures.side.structure;
  const baseline = baselineOf(figures.plan, target);
  const then: Structure | null = baseline === null ? null : structureOf(figures.plan, baseline.id);
  const rows = [...reading.evidence].sort((a, b) => weight(b) - weight(a));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const nameIn = (structure: Structure | null, id: UnitId): string =>
    structure?.units.get(id)?.name ?? '–';
  const goTo = (id: UnitId): void => {
    show({ tab: 'chart', agencyId: null });
    focusOn(id);
  };
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
            const one = rows[item.index] as Evidence;
            const structure = one.side === 'baseline' ? then : now;
            const unit = structure?.units.get(one.unitId);
            const link = one.side === 'snapshot' ? one.unitId : one.successorIds[0];
            return (
              <div
                key={`${one.side}/${one.unitId}`}
                className={styles.row}
                style={{ height: ROW_HEIGHT, transform: `translateY(${item.start}px)` }}
              >
                <span title={unit?.name}>
                  {link === undefined ? (
                    unit?.name
                  ) : (
                    <button type="button" className={styles.link} onClick={() => goTo(link)}>
                      {unit?.name}
                    </button>
                  )}
                </span>
                {[
                  structure === null || unit === undefined ? '' : agencyIn(structure, unit.id).name,
                  one.successorIds.map((id) => nameIn(now, id)).join('; '),
                  `${one.side === 'baseline' ? t('targets.proof.baseline') : figures.side.snapshot.name} · ${t(`evidence.${one.note}`)}${one.isComputed ? ` (${t('evidence.isComputed')})` : ''}`,
                ].map((text, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places.
                  <span key={i} title={text}>
                    {text}
                  </span>
                ))}
                <span className="tg-number">
                  {fractionText(one.least, locale)}
                  {one.least !== one.most &&
                    fractionText(one.least, locale) !== fractionText(one.most, locale) &&
                    ` – ${fractionText(one.most, locale)}`}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** What counts first, then what may count, then the rest. */
function weight({ least, most, note }: Evidence): number {
  if (note === 'posts') return 0;
  if (least.numerator > 0) return 3;
  return most.numerator > 0 ? 2 : note === 'alreadyAutonomous' ? 1 : 0;
}

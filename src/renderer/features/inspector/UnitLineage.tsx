import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Family, familyOf } from '../../../core/comparison/familyOf';
import { payrollSum } from '../../../core/figures/rollUp';
import { chainBetween } from '../../../core/linking/successors';
import type { SnapshotId, UnitId } from '../../../core/model/ids';
import { inOrder, tableOf } from '../../../core/model/plan';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { type Figures, type Side, sideOf } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { postsText } from '../../ui/figureTexts';
import styles from './UnitLineage.module.css';

/** Height of a box and of the gap below it in pixels; the lines are drawn from these alone. */
const BOX = 62;
const GAP = 6;
const MOST_SHOWN = 8;

interface UnitLineageProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** What a unit came from, as a small picture: before on the left, now on the right. */
export function UnitLineage({ figures, unit }: UnitLineageProps) {
  const { t } = useMessages();
  const { plan, side, before } = figures;
  const earlier = useMemo(
    () =>
      inOrder(tableOf(plan, 'snapshots')).filter(
        ({ id }) => id !== side.snapshot.id && chainBetween(plan, id, side.snapshot.id) !== null,
      ),
    [plan, side.snapshot.id],
  );
  const [chosen, setChosen] = useState<SnapshotId | null>(null);
  const from =
    earlier.find(({ id }) => id === chosen) ??
    earlier.find(({ id }) => id === before?.snapshot.id) ??
    earlier.at(-1);
  const family = useMemo(
    () => (from === undefined ? null : familyOf(plan, from.id, side.snapshot.id, unit.id)),
    [plan, from, side.snapshot.id, unit.id],
  );
  if (from === undefined || family === null) return null;
  const then = sideOf(plan, from);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t('inspector.origin')}</h3>
        {earlier.length > 1 ? (
          <Select
            aria-label={t('inspector.lineage.since')}
            size="xs"
            value={from.id}
            data={earlier.map(({ id, name }) => ({ value: id, label: name }))}
            allowDeselect={false}
            onChange={(id) => setChosen(id as SnapshotId | null)}
          />
        ) : (
          <span className={styles.soft}>{from.name}</span>
        )}
      </div>
      <p className={styles.soft}>{t(familyKey(family), numbersOf(family))}</p>
      {family.fromIds.length > 0 && (
        <div className={styles.picture}>
          <Boxes figures={figures} side={then} ids={family.fromIds} unitId={null} />
          <Lines family={family} />
          <Boxes figures={figures} side={side} ids={family.toIds} unitId={unit.id} />
        </div>
      )}
    </section>
  );
}

const numbersOf = ({ fromIds, toIds }: Family) => ({ from: fromIds.length, to: toIds.length });

function familyKey({ fromIds, toIds, newcomer }: Family) {
  if (newcomer === 'unlinked') return 'inspector.lineage.unlinked';
  const goesOn = fromIds.some((id) => toIds.includes(id));
  if (fromIds.length === 0) return 'inspector.lineage.new';
  if (fromIds.length === 1 && toIds.length === 1) return 'inspector.lineage.kept';
  if (toIds.length === 1) return goesOn ? 'inspector.lineage.absorbed' : 'inspector.lineage.merged';
  if (fromIds.length === 1)
    return goesOn ? 'inspector.lineage.splitOff' : 'inspector.lineage.divided';
  return 'inspector.lineage.reshaped';
}

interface BoxesProps {
  readonly figures: Figures;
  readonly side: Side;
  readonly ids: readonly UnitId[];
  /** The unit whose family it is, where it stands in this column. */
  readonly unitId: UnitId | null;
}

function Boxes({ figures, side, ids, unitId }: BoxesProps) {
  const { t, locale } = useMessages();
  const { show, focusOn } = useViewStore();
  const more = ids.length - MOST_SHOWN;
  return (
    <div className={styles.boxes}>
      {ids.slice(0, MOST_SHOWN).map((id) => {
        const unit = side.structure.units.get(id);
        const total = side.totals.get(id);
        if (unit === undefined) return null;
        const posts =
          total === undefined ? null : payrollSum(total, figures.categories, 'assigned');
        return (
          <button
            key={id}
            type="button"
            className={styles.box}
            data-own={id === unitId}
            title={`${unit.name} — ${side.snapshot.name}`}
            disabled={id === unitId}
            onClick={() => {
              if (side.snapshot.id !== figures.side.snapshot.id)
                show({ snapshotId: side.snapshot.id, agencyId: null });
              focusOn(id);
            }}
          >
            <span className={styles.name}>{unit.name}</span>
            <span className={styles.figure}>
              {postsText(posts, locale)} {t('inspector.lineage.posts')}
              {unit.autonomy !== null &&
                unit.autonomy.group !== 'unknown' &&
                ` · ${t('inspector.lineage.group', { group: unit.autonomy.group })}`}
            </span>
          </button>
        );
      })}
      {more > 0 && (
        <span className={styles.soft}>{t('inspector.lineage.more', { count: more })}</span>
      )}
    </div>
  );
}

const middleOf = (index: number): number => index * (BOX + GAP) + BOX / 2;

function Lines({ family }: { readonly family: Family }) {
  const rows = Math.min(MOST_SHOWN, Math.max(family.fromIds.length, family.toIds.length));
  const height = rows * (BOX + GAP);
  return (
    <svg className={styles.lines} width={24} height={height} aria-hidden="true">
      {family.edges.map(([from, to]) => {
        const [a, b] = [family.fromIds.indexOf(from), family.toIds.indexOf(to)];
        if (a >= MOST_SHOWN || b >= MOST_SHOWN) return null;
        const [y1, y2] = [middleOf(a), middleOf(b)];
        return <path key={`${from}/${to}`} d={`M0 ${y1} C 12 ${y1} 12 ${y2} 24 ${y2}`} />;
      })}
    </svg>
  );
}

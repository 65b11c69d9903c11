// biome-ignore-all lint/a11y/useSemanticElements: cells of a grid of which only the rows in view exist.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the row of the cursor.
import { type ChangeLine, postsChanged } from '../../../../core/comparison/changeLines';
import type { UnitId } from '../../../../core/model/ids';
import { unitIn } from '../../../../core/model/structure';
import { useMessages } from '../../../i18n/useMessages';
import type { Side } from '../../../state/useFigures';
import { type ChangeNaming, fieldChangeText } from '../../../ui/fieldChangeText';
import { differenceText } from '../../../ui/figureTexts';
import styles from './ChangeList.module.css';
import { KIND_SIGNS, KIND_TONES } from './kindSigns';

interface ChangeRowProps {
  readonly line: ChangeLine;
  readonly left: Side;
  readonly right: Side;
  readonly naming: ChangeNaming;
  /** Whether the agency is told on the line: it stands under no heading. */
  readonly isAgencyTold: boolean;
  readonly onOpen: (side: Side, id: UnitId) => void;
}

/** How many of the units that came along are named. */
const MOST_NAMED = 3;

/** The cells of one change: kinds, units then, units now, what differs, posts. */
export function ChangeRow({ line, left, right, naming, isAgencyTold, onOpen }: ChangeRowProps) {
  const { t, locale } = useMessages();
  const { item, kinds } = line;
  const change = postsChanged(line);
  const units = (side: Side, ids: readonly UnitId[]) => (
    <span role="gridcell" className={styles.units}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className={styles.unit}
          title={t('changes.showIn', { name: side.snapshot.name })}
          onClick={() => onOpen(side, id)}
        >
          {unitIn(side.structure, id).name}
        </button>
      ))}
    </span>
  );
  const { followers } = item;
  const [agency] = line.agencies;
  const isAgency =
    item.toIds.some((id) => unitIn(right.structure, id).name === agency?.name) ||
    item.fromIds.some((id) => unitIn(left.structure, id).name === agency?.name);
  return (
    <>
      <span role="gridcell">
        {kinds.map((kind) => {
          const tone = KIND_TONES[kind];
          return (
            <span key={kind} className={tone === undefined ? styles.kind : styles[tone]}>
              {KIND_SIGNS[kind]} {t(`changeKind.${kind}`)}
            </span>
          );
        })}
        {isAgencyTold && agency !== undefined && !isAgency && (
          <span className={styles.under}>{agency.name}</span>
        )}
      </span>
      {units(left, item.fromIds)}
      {units(right, item.toIds)}
      <span role="gridcell">
        {item.changes.map((one) => {
          const text = fieldChangeText(one, naming);
          return (
            <span key={text} className={styles.change}>
              {text}
            </span>
          );
        })}
        {followers.length > 0 && (
          <span className={styles.change}>
            {t('changes.followers', {
              count: followers.length,
              names: followers
                .slice(0, MOST_NAMED)
                .map(
                  ({ toId, toParentId }) =>
                    `${naming.nameNow(toId)} → ${naming.nameNow(toParentId)}`,
                )
                .join('; '),
              more: Math.max(0, followers.length - MOST_NAMED),
            })}
          </span>
        )}
      </span>
      <span role="gridcell" className="tg-number">
        {change === 0 ? '' : differenceText(change, locale)}
      </span>
    </>
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active row.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys for its rows.
import { type MouseEvent, memo } from 'react';
import type { RegisterLine } from '../../../core/reductions/registerLines';
import { useMessages } from '../../i18n/useMessages';
import { dayText } from '../../ui/dates';
import { numberText } from '../../ui/figureTexts';
import styles from './Reductions.module.css';
import { standingText } from './standingText';

interface RegisterRowProps {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly line: RegisterLine;
  readonly category: string;
  /** Posts of a plan that are not done yet. */
  readonly open: number;
  /** Posts done that no plan asked for. */
  readonly unplanned: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onPick: (index: number, event: MouseEvent) => void;
  readonly onToggle: (index: number) => void;
  readonly onEdit: (id: string) => void;
}

/** A line of the register. */
export const RegisterRow = memo(function RegisterRow(props: RegisterRowProps) {
  const { id, index, top, line, category, open, unplanned, isActive, isSelected } = props;
  const { t, locale } = useMessages();
  const { entry, unitName, agencyName } = line;
  const { year, form, decisionNumber, decisionDate, moneySaved } = entry;
  const isPlanned = entry.state === 'planned';
  const note = isPlanned
    ? open === 0
      ? t('reductions.fulfilled')
      : open < entry.posts
        ? t('reductions.open', { count: open })
        : ''
    : unplanned > 0
      ? t('reductions.beyond', { count: unplanned })
      : '';
  const standing = standingText(line, t);
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-active={isActive}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => props.onPick(index, event)}
      onDoubleClick={() => props.onEdit(entry.id)}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('reductions.selectOne', { unit: unitName, year })}
          checked={isSelected}
          onClick={(event) => event.stopPropagation()}
          onChange={() => props.onToggle(index)}
        />
      </span>
      <span role="gridcell">{year}</span>
      <span role="gridcell" title={agencyName === '' ? unitName : `${unitName} — ${agencyName}`}>
        <span className={styles.cut}>{unitName}</span>
        <span className={standing === '' ? styles.softLine : styles.warnLine}>
          {standing === '' ? (agencyName === unitName ? '' : agencyName) : standing}
        </span>
      </span>
      <span role="gridcell" title={category} className={styles.wrapped}>
        {category}
      </span>
      <span role="gridcell">
        <span className={isPlanned ? styles.planned : styles.done}>
          {isPlanned ? '○ ' : '● '}
          {t(`reductions.state.${entry.state}`)}
        </span>
        <span className={styles.softLine}>{note}</span>
      </span>
      <span role="gridcell" className="tg-number">
        {numberText(entry.posts, locale)}
      </span>
      <span role="gridcell" className={styles.wrapped}>
        {form === null ? '' : t(`reductions.form.${form}`)}
      </span>
      <span role="gridcell" title={decisionNumber ?? ''}>
        <span className={styles.cut}>{decisionNumber ?? ''}</span>
        <span className={styles.softLine}>
          {decisionDate === null ? '' : dayText(decisionDate)}
        </span>
      </span>
      <span role="gridcell" className="tg-number">
        {moneySaved === null ? '' : numberText(moneySaved, locale)}
      </span>
    </div>
  );
});

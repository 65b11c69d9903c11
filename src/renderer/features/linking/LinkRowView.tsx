import { memo } from 'react';
import { useMessages } from '../../i18n/useMessages';
import styles from './LinkColumn.module.css';
import { ROW_HEIGHT } from './linkLines';
import type { LinkRow, Side } from './linkRows';
import type { LinkState } from './linkStates';

/** Signs beside the colours. */
const SIGNS: Readonly<Record<LinkState, string>> = {
  linked: '✓',
  ended: '✕',
  new: '+',
  proposed: '?',
  open: '○',
};
const INDENT = 14;
const MOST_INDENTS = 5;

interface LinkRowViewProps {
  readonly id: string;
  readonly side: Side;
  readonly row: LinkRow;
  readonly top: number;
  readonly index: number;
  readonly count: number;
  readonly state: LinkState;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isTarget: boolean;
}

/** A unit in its column, with its state and the handle that lines are drawn from. */
export const LinkRowView = memo(function LinkRowView(props: LinkRowViewProps) {
  const { id, side, row, top, index, count, state, isActive, isChosen, isTarget } = props;
  const { t } = useMessages();
  const { unit, depth, agency, isContext } = row;
  const said = t(`linking.state.${state}`);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus, the active row is told by its id.
    <div
      id={id}
      className={styles.row}
      role="option"
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={[unit.name, agency, said].filter((part) => part !== null).join(', ')}
      data-unit={unit.id}
      data-side={side}
      data-state={state}
      data-active={isActive}
      data-chosen={isChosen}
      data-target={isTarget}
      data-context={isContext}
      data-agency={depth === 0}
      title={agency === null ? unit.name : `${unit.name} ‹ ${agency}`}
      style={{ transform: `translateY(${top}px)`, height: ROW_HEIGHT }}
    >
      <span className={styles.sign} title={said} aria-hidden>
        {SIGNS[state]}
      </span>
      <span className={styles.name} style={{ paddingLeft: Math.min(depth, MOST_INDENTS) * INDENT }}>
        {unit.name}
      </span>
      <span className={styles.handle} data-handle title={t('linking.draw')} aria-hidden />
    </div>
  );
});

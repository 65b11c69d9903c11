import { type CSSProperties, memo, useContext } from 'react';
import type { NodeProps } from 'reactflow';
import { translate } from '../../../core/messages/translate';
import { CardLine } from './CardLine';
import { CardActionsContext, type CardNodeContent, type UnitNode } from './cardNode';
import { cardTexts } from './cardTexts';
import { NameEditor } from './NameEditor';
import styles from './UnitCard.module.css';

const DRAG_CLASSES = {
  dragged: styles.dragged,
  target: styles.dropTarget,
  refused: styles.dropRefused,
} as const;

/** One unit: its name, and below it the chosen lines. */
export const UnitCard = memo(function UnitCard({ data }: NodeProps<UnitNode>) {
  const { facts, locale, measure } = data;
  const { unit } = facts;
  const actions = useContext(CardActionsContext);
  const texts = cardTexts(facts, measure, locale);
  const classes = [
    `${styles.card} unitCard`,
    data.isSelected ? styles.selected : '',
    data.isActive ? 'isActiveCard' : '',
    data.dragRole === null ? '' : DRAG_CLASSES[data.dragRole],
  ];
  const look = {
    '--card-colour': data.colour,
    '--change-colour': data.changeColour,
    height: data.height,
  };
  return (
    <div
      id={data.elementId}
      role="treeitem"
      tabIndex={-1}
      aria-label={data.label}
      aria-level={data.level}
      aria-posinset={data.position}
      aria-setsize={data.count}
      aria-selected={data.isSelected}
      aria-expanded={unit.childIds.length === 0 ? undefined : !data.isCollapsed}
      className={classes.join(' ')}
      style={look as CSSProperties}
    >
      <span className={styles.stripe} />
      {data.isNaming ? (
        <NameEditor
          name={unit.name}
          locale={locale}
          onCommit={(name) => actions.commitName(unit.id, name)}
          onCancel={actions.cancelName}
        />
      ) : (
        <span className={styles.name} title={unit.name}>
          {unit.name}
        </span>
      )}
      {data.rows.map((row, i) => (
        <CardLine
          key={row}
          row={row}
          content={data}
          texts={texts}
          hasMarks={data.rows.includes('figures') ? row === 'figures' : i === data.rows.length - 1}
        />
      ))}
      <Toggle content={data} hides={texts.hides} onToggle={() => actions.toggle(unit.id)} />
    </div>
  );
});

interface ToggleProps {
  readonly content: CardNodeContent;
  readonly hides: string;
  readonly onToggle: () => void;
}

function Toggle({ content, hides, onToggle }: ToggleProps) {
  const { facts, locale, isCollapsed, isSideways } = content;
  if (facts.unit.childIds.length === 0) return null;
  const key = isCollapsed ? 'chart.card.expand' : 'chart.card.collapse';
  const label = translate(locale, key, { count: facts.below });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.toggle} ${isSideways && !isCollapsed ? styles.toggleRight : styles.toggleBelow}`}
      aria-label={label}
      title={label}
      onClick={onToggle}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {isCollapsed ? hides : '−'}
    </button>
  );
}

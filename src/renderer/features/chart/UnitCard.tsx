import { type CSSProperties, memo, useContext } from 'react';
import type { NodeProps } from 'reactflow';
import { translate } from '../../../core/messages/translate';
import { numberText } from '../../ui/figureTexts';
import { CardActionsContext, type CardNodeContent, type UnitNode } from './cardNode';
import { cardTexts } from './cardTexts';
import { NameEditor } from './NameEditor';
import styles from './UnitCard.module.css';

const DRAG_CLASSES = {
  dragged: styles.dragged,
  target: styles.dropTarget,
  refused: styles.dropRefused,
} as const;

/** One unit: name, kind, posts now → proposed, autonomy group, findings. */
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
  const colours = { '--card-colour': data.colour, '--change-colour': data.changeColour };
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
      style={colours as CSSProperties}
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
      <span className={styles.kind}>
        <span>{texts.kind}</span>
        {texts.group !== null && <span className={styles.group}>{texts.group}</span>}
      </span>
      <span className={styles.figures} title={texts.postsSentence}>
        <span className={styles.measure}>{texts.measure}</span>
        {texts.before !== null && <span>{texts.before} →</span>}
        <b>{texts.now}</b>
        {texts.difference !== null && (
          <span className={texts.isLess ? styles.less : styles.more}>({texts.difference})</span>
        )}
        <Marks content={data} />
      </span>
      <Toggle content={data} onToggle={() => actions.toggle(unit.id)} />
    </div>
  );
});

function Marks({ content }: { readonly content: CardNodeContent }) {
  const { facts, locale } = content;
  return (
    <span className={styles.end}>
      {facts.change !== null && (
        <span className={styles.change} title={translate(locale, `chart.change.${facts.change}`)}>
          {content.changeSign}
        </span>
      )}
      {facts.findings > 0 && (
        <span
          className={styles.findings}
          title={translate(locale, 'chart.card.findings', { count: facts.findings })}
        >
          ⚠ {numberText(facts.findings, locale)}
        </span>
      )}
    </span>
  );
}

interface ToggleProps {
  readonly content: CardNodeContent;
  readonly onToggle: () => void;
}

function Toggle({ content, onToggle }: ToggleProps) {
  const { facts, locale, isCollapsed, isSideways } = content;
  if (facts.unit.childIds.length === 0) return null;
  const key = isCollapsed ? 'chart.card.expand' : 'chart.card.collapse';
  const label = translate(locale, key, { count: facts.below });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.toggle} ${isSideways ? styles.toggleRight : styles.toggleBelow}`}
      aria-label={label}
      title={label}
      onClick={onToggle}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {isCollapsed ? `+${numberText(facts.below, locale)}` : '−'}
    </button>
  );
}

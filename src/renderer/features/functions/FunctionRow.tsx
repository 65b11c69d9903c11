// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active row.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys for its rows.
import { type MouseEvent, memo } from 'react';
import type { FunctionLine } from '../../../core/functions/functionLines';
import { useMessages } from '../../i18n/useMessages';
import styles from './Functions.module.css';

interface FunctionRowProps {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly line: FunctionLine;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onPick: (index: number, event: MouseEvent) => void;
  readonly onToggle: (index: number) => void;
  readonly onOpen: (ids: readonly string[]) => void;
}

/** A task of the register. */
export const FunctionRow = memo(function FunctionRow(props: FunctionRowProps) {
  const { id, index, top, line, isActive, isSelected } = props;
  const { t } = useMessages();
  const { item, agency, leads, supports, states } = line;
  const lead = leads.map(({ name }) => name).join('; ');
  const support = supports.map(({ name }) => name).join('; ');
  const details = [t(`functions.kind.${item.kind}`), item.procedure?.code, item.field];
  const state = states.map((one) => t(`functions.state.${one}`)).join('; ');
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
      onDoubleClick={() => props.onOpen([item.id])}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('functions.selectOne', { title: item.title })}
          checked={isSelected}
          onClick={(event) => event.stopPropagation()}
          onChange={() => props.onToggle(index)}
        />
      </span>
      <span role="gridcell" title={item.title}>
        <span className={styles.cut}>{item.title}</span>
        <span className={styles.softLine}>{details.filter(Boolean).join(' · ')}</span>
      </span>
      <span role="gridcell" className={styles.wrapped} title={agency?.name ?? ''}>
        {agency?.name ?? ''}
      </span>
      <span
        role="gridcell"
        title={support === '' ? lead : `${lead}\n${t('functions.supporting', { names: support })}`}
      >
        <span className={styles.cut}>{lead || '–'}</span>
        <span className={styles.softLine}>
          {support === '' ? '' : t('functions.supporting', { names: support })}
        </span>
      </span>
      <span role="gridcell" className={styles.wrapped} title={item.legalBasis}>
        {item.legalBasis}
      </span>
      <span role="gridcell" className={styles.wrapped} title={state}>
        {state === '' ? '' : <span className={styles.warn}>⚠ {state}</span>}
      </span>
    </div>
  );
});

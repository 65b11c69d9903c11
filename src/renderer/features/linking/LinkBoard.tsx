import { type MouseEvent, type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';
import type { LinkProposal, ProposalSort } from '../../../core/linking/matching/linkProposal';
import { unitId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import { DecisionBar } from './DecisionBar';
import { DrawnBandLine } from './DrawnBandLine';
import { type ColumnHandle, LinkColumn } from './LinkColumn';
import { LinkLines } from './LinkLines';
import styles from './LinkView.module.css';
import type { LinkLine } from './linkLines';
import { otherSide, type Side } from './linkRows';
import { Proposals } from './Proposals';
import { useBoardActions } from './useBoardActions';
import { useLineDrag } from './useLineDrag';
import { useLinkBoard } from './useLinkBoard';
import type { Linking } from './useLinking';

interface LinkBoardProps {
  readonly linking: Linking;
  readonly laterName: string;
  readonly onAcceptAll: (sort: ProposalSort, proposals: readonly LinkProposal[]) => void;
}

/** The two lists side by side with lines between them, what is proposed, and what to decide. */
export function LinkBoard({ linking, laterName, onAcceptAll }: LinkBoardProps) {
  const { t } = useMessages();
  const board = useLinkBoard(linking.rows, linking.states);
  const handles = { before: useRef<ColumnHandle>(null), after: useRef<ColumnHandle>(null) };
  const actions = useBoardActions(linking, board, handles);
  const { band, start } = useLineDrag(
    (side) => handles[side].current?.scroller ?? null,
    actions.onDrawn,
  );
  const { cursor, chosen, rows, picked } = board;
  // F8 leads into the columns from wherever the focus is, as after the tab was opened.
  const onFarKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.defaultPrevented || event.key !== 'F8') return;
    event.preventDefault();
    actions.goToNext(cursor.side, event.shiftKey ? -1 : 1, []);
  });
  useEffect(() => {
    window.addEventListener('keydown', onFarKey);
    return () => window.removeEventListener('keydown', onFarKey);
  }, []);

  const rowAt = (event: MouseEvent | PointerEvent) => {
    if (!(event.target instanceof Element)) return null;
    const row = event.target.closest<HTMLElement>('[data-unit]');
    if (row?.dataset.unit === undefined) return null;
    const side: Side = row.dataset.side === 'after' ? 'after' : 'before';
    return { side, id: unitId(row.dataset.unit) };
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    // The column keeps the focus, and nothing is marked while a line is drawn.
    if (start(event)) event.preventDefault();
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const at = rowAt(event);
    if (at === null || band !== null) return;
    if (event.ctrlKey || event.metaKey) board.toggle(at.side, at.id);
    actions.goTo(at.side, at.id);
    handles[at.side].current?.focus();
  };
  const showProposal = (proposal: LinkProposal): void => {
    const [from] = proposal.fromIds;
    const [to] = proposal.toIds;
    if (from !== undefined) actions.goTo('before', from);
    else if (to !== undefined) actions.goTo('after', to);
  };
  const pick = (line: LinkLine): void => {
    actions.goTo('before', line.from);
    board.setPicked(line);
    handles.before.current?.focus();
  };
  const isActive = (line: LinkLine): boolean =>
    picked === null
      ? line.from === cursor.before || line.to === cursor.after
      : picked.key === line.key;
  const column = (side: Side) => (
    <LinkColumn
      side={side}
      title={t('linking.column', {
        name: side === 'before' ? linking.earlier.name : laterName,
        open: linking.open[side],
        all: linking.rows[side].length,
      })}
      rows={rows[side].rows}
      filter={board.filters[side]}
      onFilter={(filter) => board.setFilter(side, filter)}
      stateOf={linking.states[side].stateOf}
      active={board.activeOf(side)}
      chosen={chosen[side]}
      dropTarget={band !== null && band.side === otherSide(side) ? band.target : null}
      handle={handles[side]}
      onKeyDown={actions.onKeyDown(side)}
      onFocus={() => board.setSide(side)}
    />
  );
  return (
    <>
      <div className={styles.panes}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the columns answer the keys. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: rows are in the list boxes within. */}
        <div className={styles.columns} onPointerDown={onPointerDown} onClick={onClick}>
          {column('before')}
          <LinkLines
            lines={linking.lines}
            rows={rows}
            handles={handles}
            isActive={isActive}
            onPick={pick}
          />
          {column('after')}
        </div>
        <Proposals
          linking={linking}
          onAccept={(proposal) => linking.accept([proposal], 'user')}
          onShow={showProposal}
          onAcceptAll={onAcceptAll}
        />
      </div>
      <DecisionBar linking={linking} board={board} actions={actions} />
      {band !== null && <DrawnBandLine band={band} />}
    </>
  );
}

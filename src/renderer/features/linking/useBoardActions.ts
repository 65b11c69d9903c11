import type { KeyboardEvent, RefObject } from 'react';
import type { LinkDecision } from '../../../core/linking/editLinks';
import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import { suggestLinks } from '../../../core/linking/suggestLink';
import type { UnitId } from '../../../core/model/ids';
import type { LineageKind } from '../../../core/model/lineage';
import { keyPressOf } from '../../ui/keyPress';
import type { ColumnHandle } from './LinkColumn';
import { linkKeyAction } from './linkKeys';
import { ROW_HEIGHT } from './linkLines';
import { otherSide, type Side } from './linkRows';
import type { BySide, LinkBoard } from './useLinkBoard';
import type { Linking } from './useLinking';

type Handles = BySide<RefObject<ColumnHandle | null>>;

/** Rows looked through for one that has a partner. */
const NEARBY = 200;

/** What keys, clicks and drawn lines do on the board. */
export function useBoardActions(linking: Linking, board: LinkBoard, handles: Handles) {
  const { rows, cursor, chosen, picked } = board;
  const { states } = linking;

  /** The nearest row above that has a partner in the other column: the place to look around in. */
  const partnerNearby = (side: Side, index: number) => {
    for (let row = index; row >= Math.max(0, index - NEARBY); row -= 1) {
      const unit = rows[side].rows[row]?.unit.id;
      const [partner] = unit === undefined ? [] : board.partnersOf(side, unit);
      if (partner !== undefined && rows[otherSide(side)].indexOf.has(partner))
        return { row, partner };
    }
    return null;
  };
  /** Shows a row, and in the other column its partner at the same height. */
  const show = (side: Side, id: UnitId, partner: UnitId | null): void => {
    const index = rows[side].indexOf.get(id);
    const column = handles[side].current;
    if (index === undefined || column === null) return;
    column.reveal(index);
    const other = otherSide(side);
    const near = partner === null ? partnerNearby(side, index) : { row: index, partner };
    const partnerIndex = near === null ? undefined : rows[other].indexOf.get(near.partner);
    if (near === null || partnerIndex === undefined) return;
    const y = near.row * ROW_HEIGHT - (column.scroller?.scrollTop ?? 0);
    handles[other].current?.place(partnerIndex, y);
  };
  const goTo = (side: Side, id: UnitId): void => {
    const next = board.moveTo(side, id);
    const other = otherSide(side);
    if (next.lead === side) show(side, id, next[other]);
    else handles[side].current?.reveal(rows[side].indexOf.get(id) ?? 0);
  };
  const goToNext = (side: Side, step: 1 | -1, settled: readonly UnitId[]): void => {
    const next = board.nextUndecided(side, step, new Set(settled));
    if (next === null) return;
    goTo(side, next);
    handles[side].current?.focus();
  };

  const decide = (decisions: readonly LinkDecision[]): void => {
    if (decisions.length === 0) return;
    linking.decide(decisions);
    board.clear();
    goToNext(
      cursor.lead,
      1,
      decisions.flatMap(({ fromIds, toIds }) => (cursor.lead === 'before' ? fromIds : toIds)),
    );
  };
  /** Two units that are proposed as parts of a merger or division are linked as such. */
  const proposedKind = (from: readonly UnitId[], to: readonly UnitId[]): LineageKind | null => {
    const [one, other] = [from[0], to[0]];
    if (one === undefined || other === undefined || from.length + to.length > 2) return null;
    return (
      states.before.proposalsOf(one).find((proposal) => proposal.toIds.includes(other))?.kind ??
      null
    );
  };
  const linkUnits = (from: readonly UnitId[], to: readonly UnitId[], kind: LineageKind | null) =>
    decide(suggestLinks(linking.before, linking.after, linking.links, from, to, kind));
  /** Links what is chosen; null: as the numbers and names suggest. */
  const link = (kind: LineageKind | null = null): void => {
    const [from, to] = [board.subjectOf('before'), board.subjectOf('after')];
    if (from.length === 0 || to.length === 0) return;
    const isLinked = (one: UnitId, other: UnitId): boolean =>
      states.before.linksOf(one).some((edge) => edge.toUnitId === other);
    // Enter on what is linked already changes nothing.
    const isThere = from.every((one) => to.every((other) => isLinked(one, other)));
    if (kind !== null || !isThere) linkUnits(from, to, kind ?? proposedKind(from, to));
  };
  /** Says of units of one list that the other has nothing of them; linked ones stay as they are. */
  const mark = (side: Side, kind: 'dissolved' | 'leftPlan' | 'created'): void => {
    if (chosen[side].size === 0 && cursor.side !== side) return;
    const ids = board.subjectOf(side).filter((id) => states[side].linksOf(id).length === 0);
    if (ids.length === 0) return;
    const [fromIds, toIds] = side === 'before' ? [ids, []] : [[], ids];
    decide([{ fromIds, toIds, kind, origin: 'user' }]);
  };
  const accept = (proposal: LinkProposal): void => {
    const { fromIds, toIds, kind } = proposal;
    decide([{ fromIds, toIds, kind, origin: 'user' }]);
  };
  const activeProposal = (): LinkProposal | undefined => {
    const id = board.activeOf(cursor.side);
    return id === null ? undefined : states[cursor.side].proposalsOf(id)[0];
  };
  const unlink = (): void => {
    if (picked?.linkId != null) linking.unlink([picked.linkId]);
    else {
      const id = board.activeOf(cursor.side);
      const links = id === null ? [] : states[cursor.side].linksOf(id);
      if (links.length > 0) linking.unlink(links.map((one) => one.id));
    }
    board.setPicked(null);
  };
  const step = (side: Side, how: number | 'first' | 'last' | 'pageUp' | 'pageDown'): void => {
    const list = rows[side].rows;
    const at = cursor[side] === null ? undefined : rows[side].indexOf.get(cursor[side]);
    const page = Math.max(
      1,
      Math.floor((handles[side].current?.scroller?.clientHeight ?? 0) / ROW_HEIGHT) - 1,
    );
    const offset = how === 'pageUp' ? -page : how === 'pageDown' ? page : how;
    const wanted =
      offset === 'first'
        ? 0
        : offset === 'last'
          ? list.length - 1
          : at === undefined
            ? firstInView(handles[side].current)
            : at + offset;
    const row = list[Math.max(0, Math.min(list.length - 1, wanted))];
    if (row !== undefined) goTo(side, row.unit.id);
  };
  const changeSide = (side: Side): void => {
    board.setSide(side);
    handles[side].current?.focus();
    if (board.activeOf(side) === null) step(side, 0);
  };

  const onKeyDown =
    (side: Side) =>
    (event: KeyboardEvent<HTMLElement>): void => {
      if (event.target !== event.currentTarget) return;
      const action = linkKeyAction(keyPressOf(event));
      if (action === null) return;
      event.preventDefault();
      const active = board.activeOf(side);
      const proposal = activeProposal();
      if (action.kind === 'move') step(side, action.step);
      else if (action.kind === 'side') changeSide(action.side);
      else if (action.kind === 'choose') {
        if (active !== null) board.toggle(side, active);
      } else if (action.kind === 'link') link();
      else if (action.kind === 'unlink') unlink();
      else if (action.kind === 'markNew') mark('after', 'created');
      else if (action.kind === 'markDissolved') mark('before', 'dissolved');
      else if (action.kind === 'next') goToNext(side, action.step, []);
      else if (action.kind === 'clear') board.clear();
      else if (proposal !== undefined && action.kind === 'accept') accept(proposal);
      else if (proposal !== undefined && action.kind === 'reject') linking.reject(proposal);
    };

  /** A line drawn from a row: with it go the other chosen rows of its side. */
  const onDrawn = (side: Side, unit: UnitId, target: UnitId): void => {
    const own = chosen[side].has(unit) ? [...chosen[side]] : [unit];
    if (side === 'before') linkUnits(own, [target], null);
    else linkUnits([target], own, null);
  };
  return { goTo, goToNext, link, mark, accept, proposedKind, onKeyDown, onDrawn };
}

export type BoardActions = ReturnType<typeof useBoardActions>;

const firstInView = (column: ColumnHandle | null): number =>
  Math.ceil((column?.scroller?.scrollTop ?? 0) / ROW_HEIGHT);

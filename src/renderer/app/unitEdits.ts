import type { Command, Place } from '../../core/commands/command';
import type { Message } from '../../core/messages/translate';
import { type UnitId, unitId } from '../../core/model/ids';
import type { Unit } from '../../core/model/unit';
import { newId } from '../state/newId';
import { useNoticeStore } from '../state/noticeStore';
import { runCommand } from '../state/runCommand';
import { useViewStore } from '../state/viewStore';

/** Says at the edge of the window when a command is refused. */
export function tellRefusal(refusal: Message | null): void {
  if (refusal !== null) useNoticeStore.getState().tell('problem', refusal);
}

/** Runs a command and tells a refusal. */
export const runAndTell = (command: Command): void => tellRefusal(runCommand(command));

/** Adds a unit and opens its name for typing. */
export function addUnit(place: Place, name: string): void {
  const id = unitId(newId());
  runAndTell({
    kind: 'createUnit',
    unitId: id,
    place,
    name,
    unitKind: place.kind === 'agency' ? 'department' : 'division',
    headcount: {},
  });
  useViewStore.getState().focusOn(id, true);
}

/** Selects a unit and brings it into view, also out of the agency that the view is limited to. */
export function showUnit(id: UnitId): void {
  const { agencyId, show, focusOn } = useViewStore.getState();
  if (agencyId !== null) show({ agencyId: null });
  focusOn(id);
}

/** Takes a wrongly listed unit out of its list and says how to bring it back. */
export function removeUnit(unit: Unit): void {
  const refusal = runCommand({ kind: 'removeUnit', unitId: unit.id });
  if (refusal !== null) {
    tellRefusal(refusal);
    return;
  }
  useViewStore.getState().select([], 'replace');
  useNoticeStore.getState().tell('done', { key: 'action.removed', params: { name: unit.name } });
}

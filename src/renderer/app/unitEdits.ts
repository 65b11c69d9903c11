import type { Command, Place } from '../../core/commands/command';
import type { Message } from '../../core/messages/translate';
import { unitId } from '../../core/model/ids';
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

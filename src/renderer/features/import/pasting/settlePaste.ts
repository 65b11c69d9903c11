import { pasteCommands } from '../../../../core/exchange/import/pasting/pasteCommands';
import type { PasteTarget, Pasting } from '../../../../core/exchange/import/pasting/pasting';
import { isWantedLine } from '../../../../core/exchange/import/updating/compareList';
import type { Message } from '../../../../core/messages/translate';
import { newId } from '../../../state/newId';
import { type PreparedCommands, prepareCommands } from '../../../state/prepareCommands';

/** What accepting would do. */
export interface SettledPaste {
  readonly prepared: PreparedCommands;
  /** Lines that would do something. */
  readonly doable: ReadonlySet<string>;
  /** Lines that are carried out. */
  readonly done: ReadonlySet<string>;
  /** Lines that cannot be carried out, and why: nothing of them is done. */
  readonly refused: ReadonlyMap<string, Message>;
}

/** Tries the wanted lines; one of which a command is refused is left out as a whole. */
export function settlePaste(
  target: PasteTarget,
  pasting: Pasting,
  turned: ReadonlySet<string>,
): SettledPaste {
  const refused = new Map<string, Message>();
  const all = new Set(pasting.lines.map(({ id }) => id));
  const doable = new Set(pasteCommands(target, pasting, all, newId).map(({ lineId }) => lineId));
  for (;;) {
    const wanted = new Set(
      pasting.lines
        .filter((line) => isWantedLine(line) !== turned.has(line.id) && !refused.has(line.id))
        .map(({ id }) => id),
    );
    const commands = pasteCommands(target, pasting, wanted, newId);
    const prepared = prepareCommands(commands.map(({ command }) => command));
    const before = refused.size;
    prepared.refusals.forEach((reason, i) => {
      const lineId = commands[i]?.lineId;
      if (reason !== null && lineId !== undefined) refused.set(lineId, reason);
    });
    if (refused.size === before)
      return { prepared, doable, done: new Set(commands.map(({ lineId }) => lineId)), refused };
  }
}

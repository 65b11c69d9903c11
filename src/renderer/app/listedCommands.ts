import type { MessageKey, MessageParams } from '../../core/messages/translate';
import { shortcutText } from '../features/palette/paletteCommand';
import type { ListedCommand } from '../ui/listedCommand';
import type { UnitCommand } from './unitCommands';

/** Commands of the selected units in the language of the window. */
export const listedCommands = (
  commands: readonly UnitCommand[],
  t: (key: MessageKey, params?: MessageParams) => string,
): readonly ListedCommand[] =>
  commands.map((command) => ({
    id: command.id,
    label: t(command.labelKey, command.labelParams ?? {}),
    shortcut: command.keys.map(shortcutText).join(', '),
    reason: command.reasonKey === null ? null : t(command.reasonKey),
    run: command.run,
  }));

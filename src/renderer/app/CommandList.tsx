import type { MessageKey } from '../../core/messages/translate';
import { topmostIn, unitIn } from '../../core/model/structure';
import { CommandMenu } from '../features/palette/CommandMenu';
import { CommandPalette } from '../features/palette/CommandPalette';
import { shortcutText } from '../features/palette/paletteCommand';
import { useMessages } from '../i18n/useMessages';
import { useDocumentStore } from '../state/documentStore';
import { useFigures } from '../state/useFigures';
import { useViewStore } from '../state/viewStore';
import { focusView } from '../ui/focusView';
import type { ListedCommand } from '../ui/listedCommand';
import { ACTIONS } from './actions';
import { drawCommands } from './drawCommands';
import { ghostCommands } from './ghostCommands';
import { listedCommands } from './listedCommands';
import { selectedUnits } from './selectedUnits';
import { useServices } from './services';
import { moveCommands, unitCommands } from './unitCommands';

interface CommandListProps {
  /** Where the menu of the selected units opens; null: the palette of everything. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** Labels that serve as tooltips too name their key, which stands beside them here. */
const withoutKeys = (label: string): string => label.replace(/ \(Ctrl\+\w\)$/, '');

const NOT_FOR_SO_MANY: ReadonlySet<MessageKey | null> = new Set([
  'palette.reason.oneUnit',
  'palette.reason.severalUnits',
]);

/** The commands of the window and of the selected units, as a palette or as a context menu. */
export function CommandList({ at }: CommandListProps) {
  const { t, locale } = useMessages();
  const services = useServices();
  const figures = useFigures();
  const document = useDocumentStore((store) => store.document);
  const { selection, show } = useViewStore();
  const selected = figures === null ? [] : selectedUnits(figures, selection);
  const ofUnits = figures === null ? [] : unitCommands(figures, selected, t('action.newUnitName'));
  const close = (): void => {
    show({ dialog: null });
    if (at !== null) setTimeout(focusView);
  };
  const run = (command: ListedCommand): void => {
    close();
    // After the list has left the page, so that what opens next keeps the focus.
    setTimeout(command.run);
  };
  if (at !== null) {
    // A menu leaves out what is for one unit while several are selected, and the other way round.
    const fitting = ofUnits.filter(({ reasonKey }) => !NOT_FOR_SO_MANY.has(reasonKey));
    return (
      <CommandMenu
        commands={listedCommands(fitting, t)}
        drawing={listedCommands(drawCommands(selected), t).filter(({ reason }) => reason === null)}
        at={at}
        onRun={run}
        onClose={close}
      />
    );
  }
  const ofWindow = Object.entries(ACTIONS)
    .filter(([id]) => id !== 'palette')
    .map(
      ([id, action]): ListedCommand => ({
        id,
        label: withoutKeys(t(action.labelKey)),
        shortcut: action.keys.map(shortcutText).join(', '),
        reason: action.isEnabled(document)
          ? null
          : t(action.disabledKey ?? 'palette.reason.noPlan'),
        run: () => action.run(services),
      }),
    );
  const tops =
    figures === null
      ? []
      : topmostIn(
          figures.side.structure,
          selected.map(({ id }) => id),
        ).map((id) => unitIn(figures.side.structure, id));
  const moves = figures === null ? [] : listedCommands(moveCommands(figures, tops), t);
  const draws = figures === null ? [] : listedCommands(drawCommands(selected), t);
  const ghosts = figures === null ? [] : listedCommands(ghostCommands(figures, locale), t);
  return (
    <CommandPalette
      commands={[...listedCommands(ofUnits, t), ...ofWindow]}
      more={[...draws, ...ghosts, ...moves]}
      onRun={run}
      onClose={close}
    />
  );
}

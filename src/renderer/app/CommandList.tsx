import { topmostIn, unitIn } from '../../core/model/structure';
import { CommandMenu } from '../features/palette/CommandMenu';
import { CommandPalette } from '../features/palette/CommandPalette';
import { type PaletteCommand, shortcutText } from '../features/palette/paletteCommand';
import { useMessages } from '../i18n/useMessages';
import { useDocumentStore } from '../state/documentStore';
import { useFigures } from '../state/useFigures';
import { useViewStore } from '../state/viewStore';
import { focusView } from '../ui/focusView';
import { ACTIONS } from './actions';
import { drawCommands } from './drawCommands';
import { useServices } from './services';
import { moveCommands, type UnitCommand, unitCommands } from './unitCommands';

interface CommandListProps {
  /** Where the menu of the selected units opens; null: the palette of everything. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** Labels that serve as tooltips too name their key, which stands beside them here. */
const withoutKeys = (label: string): string => label.replace(/ \(Ctrl\+\w\)$/, '');

/** The commands of the window and of the selected units, as a palette or as a context menu. */
export function CommandList({ at }: CommandListProps) {
  const { t } = useMessages();
  const services = useServices();
  const figures = useFigures();
  const document = useDocumentStore((store) => store.document);
  const { selection, show } = useViewStore();
  const selected =
    figures === null
      ? []
      : [...selection].flatMap((id) => figures.side.structure.units.get(id) ?? []);
  const asListed = (command: UnitCommand): PaletteCommand => ({
    id: command.id,
    label: t(command.labelKey, command.labelParams ?? {}),
    shortcut: command.keys.map(shortcutText).join(', '),
    reason: command.reasonKey === null ? null : t(command.reasonKey),
    run: command.run,
  });
  const ofUnits =
    figures === null ? [] : unitCommands(figures, selected, t('action.newUnitName')).map(asListed);
  const close = (): void => {
    show({ dialog: null });
    if (at !== null) setTimeout(focusView);
  };
  const run = (command: PaletteCommand): void => {
    close();
    // After the list has left the page, so that what opens next keeps the focus.
    setTimeout(command.run);
  };
  if (at !== null) return <CommandMenu commands={ofUnits} at={at} onRun={run} onClose={close} />;
  const ofWindow = Object.entries(ACTIONS)
    .filter(([id]) => id !== 'palette')
    .map(
      ([id, action]): PaletteCommand => ({
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
  const moves = figures === null ? [] : moveCommands(figures, tops).map(asListed);
  const draws = figures === null ? [] : drawCommands(selected).map(asListed);
  return (
    <CommandPalette
      commands={[...ofUnits, ...ofWindow]}
      more={[...draws, ...moves]}
      onRun={run}
      onClose={close}
    />
  );
}

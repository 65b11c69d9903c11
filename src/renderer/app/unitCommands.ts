import type { MessageKey, MessageParams } from '../../core/messages/translate';
import type { UnitId } from '../../core/model/ids';
import { unitIn } from '../../core/model/structure';
import { isPublicServiceUnit, type Unit } from '../../core/model/unit';
import { useCopiedUnits } from '../state/copiedUnits';
import { moveUnits } from '../state/runCommand';
import type { Figures } from '../state/useFigures';
import { type Dialog, type SeveralKind, useViewStore } from '../state/viewStore';
import { focusView } from '../ui/focusView';
import { addUnit, removeUnit, tellRefusal } from './unitEdits';
import { pasteCopied } from './useUnitClipboard';

/** One thing that can be done to the selected units, for palette, context menu and inspector. */
export interface UnitCommand {
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly labelParams?: MessageParams;
  readonly keys: readonly string[];
  /** Why it cannot be done now; null: it can. */
  readonly reasonKey: MessageKey | null;
  readonly run: () => void;
}

type DialogOfOne = 'splitOff' | 'divide' | 'transfer' | 'dissolve' | 'convert';
type DialogOfAny = DialogOfOne & SeveralKind;

/** What can be done to the selected units, with the reason where it cannot. */
export function unitCommands(
  figures: Figures,
  units: readonly Unit[],
  newUnitName: string,
): readonly UnitCommand[] {
  const { show, focusOn } = useViewStore.getState();
  const [unit] = units;
  const isScenario = figures.side.snapshot.kind === 'scenario';
  const none: MessageKey | null = unit === undefined ? 'palette.reason.noUnit' : null;
  const one: MessageKey | null = none ?? (units.length > 1 ? 'palette.reason.oneUnit' : null);
  const severalOnly: MessageKey | null =
    none ?? (units.length > 1 ? null : 'palette.reason.severalUnits');
  const scenario: MessageKey | null = isScenario ? null : 'commandError.needsScenario';
  const onList: MessageKey | null = none ?? (isScenario ? 'commandError.notAMeasure' : null);
  const dialog = (
    kind: DialogOfOne,
    reasonKey: MessageKey | null,
    keys: readonly string[] = [],
  ): UnitCommand => ({
    id: kind,
    labelKey: `action.${kind}`,
    keys,
    reasonKey,
    run: () => unit !== undefined && show({ dialog: { kind, unitId: unit.id } }),
  });
  const several = (
    what: SeveralKind,
    reasonKey: MessageKey | null,
    keys: readonly string[] = [],
  ): UnitCommand => ({
    id: what,
    labelKey: `action.${what}`,
    keys,
    reasonKey,
    run: () => show({ dialog: { kind: 'several', what, unitIds: units.map(({ id }) => id) } }),
  });
  const any = (kind: DialogOfAny, reasonKey: MessageKey | null, keys?: readonly string[]) =>
    (units.length > 1 ? several : dialog)(kind, reasonKey, keys);
  const clipboard = (
    what: 'copy' | 'cut',
    reasonKey: MessageKey | null,
    keys: readonly string[],
  ): UnitCommand => ({
    id: what,
    labelKey: `action.${what}`,
    keys,
    reasonKey,
    run: () => {
      // The browser asks the chart what to put on the clipboard, as it does for the keys.
      show({ tab: 'chart' });
      focusView();
      document.execCommand(what);
    },
  });
  const { copy: copied } = useCopiedUnits.getState();
  const isService = units.some(isPublicServiceUnit);
  return [
    {
      id: 'addChild',
      labelKey: 'action.addChild',
      keys: ['tab'],
      reasonKey: one,
      run: () =>
        unit !== undefined &&
        addUnit({ kind: 'under', parentId: unit.id, index: null }, newUnitName),
    },
    {
      id: 'addSibling',
      labelKey: 'palette.addSibling',
      keys: ['enter'],
      reasonKey: one,
      run: () => {
        const parentId = unit?.parentId ?? null;
        addUnit(
          parentId === null
            ? { kind: 'agency', index: null }
            : { kind: 'under', parentId, index: null },
          newUnitName,
        );
      },
    },
    {
      id: 'rename',
      labelKey: 'palette.rename',
      keys: ['f2'],
      reasonKey: one,
      run: () => {
        if (unit === undefined) return;
        show({ tab: 'chart' });
        focusOn(unit.id, true);
      },
    },
    {
      id: 'absorb',
      labelKey: 'action.absorb',
      keys: [],
      reasonKey: none ?? scenario,
      run: () => show({ dialog: { kind: 'absorb', unitIds: units.map(({ id }) => id) } }),
    },
    several('merge', severalOnly ?? scenario),
    dialog('splitOff', one ?? scenario),
    dialog('divide', one ?? scenario),
    any('transfer', none ?? scenario),
    any('dissolve', none ?? scenario, isScenario || units.length < 2 ? ['delete'] : []),
    any('convert', none ?? scenario ?? (isService ? null : 'palette.reason.notService')),
    clipboard('copy', none, ['ctrl+c']),
    clipboard('cut', none, ['ctrl+x']),
    {
      id: 'paste',
      labelKey: 'action.paste',
      keys: ['ctrl+v'],
      reasonKey: one ?? (copied === null ? 'palette.reason.nothingCopied' : null),
      run: () => copied !== null && pasteCopied(figures, copied),
    },
    {
      id: 'pasteTable',
      labelKey: unit === undefined ? 'action.pasteTableAgencies' : 'action.pasteTable',
      keys: [],
      reasonKey: units.length > 1 ? 'palette.reason.oneUnit' : null,
      run: () => show({ dialog: { kind: 'pasteTable', unitId: unit?.id ?? null, cells: null } }),
    },
    several('move', none),
    several('posts', none),
    {
      id: 'relate',
      labelKey: 'relation.add',
      keys: [],
      reasonKey: none ?? (units.length > 2 ? 'palette.reason.oneUnit' : null),
      run: () =>
        unit !== undefined &&
        show({ dialog: { kind: 'relate', unitId: unit.id, otherId: units[1]?.id ?? null } }),
    },
    several('field', severalOnly),
    units.length > 1
      ? several('remove', onList, isScenario ? [] : ['delete'])
      : {
          id: 'remove',
          labelKey: 'action.remove',
          keys: [],
          reasonKey: onList,
          run: () => unit !== undefined && removeUnit(unit),
        },
  ];
}

/** What Delete on a unit asks: about the whole selection when the unit is one of several selected. */
export function endingDialog({ side }: Figures, id: UnitId): Dialog {
  const { selection } = useViewStore.getState();
  const unitIds = [...selection].filter((one) => side.structure.units.has(one));
  if (unitIds.length < 2 || !selection.has(id)) return { kind: 'dissolve', unitId: id };
  const what = side.snapshot.kind === 'scenario' ? 'dissolve' : 'remove';
  return { kind: 'several', what, unitIds };
}

/** Moves of the selected units to each of the agencies. */
export function moveCommands(figures: Figures, units: readonly Unit[]): readonly UnitCommand[] {
  if (units.length === 0) return [];
  const { structure } = figures.side;
  return structure.rootIds.map((id) => ({
    id: `move:${id}`,
    labelKey: 'palette.moveTo',
    labelParams: { name: unitIn(structure, id).name },
    keys: [],
    reasonKey: units.every((unit) => unit.parentId === id)
      ? 'palette.reason.there'
      : units.some((unit) => unit.id === id)
        ? 'palette.reason.itself'
        : null,
    run: () =>
      tellRefusal(
        moveUnits(
          units.map((unit) => unit.id),
          { kind: 'under', parentId: id, index: null },
        ),
      ),
  }));
}

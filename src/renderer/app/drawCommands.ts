import { drawUnits } from '../../core/layout/unitDrawing';
import type { MessageKey } from '../../core/messages/translate';
import { LAYOUT_STYLES, type UnitDrawing } from '../../core/model/drawing';
import type { UnitId } from '../../core/model/ids';
import type { Unit } from '../../core/model/unit';
import { useDocumentStore } from '../state/documentStore';
import type { UnitCommand } from './unitCommands';

/** Draws units in another way, as one step. */
export function drawAs(ids: readonly UnitId[], fields: Partial<Omit<UnitDrawing, 'id'>>): void {
  const { document, perform } = useDocumentStore.getState();
  if (document === null) return;
  const isBranch = fields.branchStyle !== undefined;
  perform({
    commandId: 'drawUnits',
    labelKey: isBranch ? 'step.drawBranch' : 'step.drawBeside',
    params: {},
    changeSet: drawUnits(document.plan, ids, fields),
  });
}

/** The ways in which the selected units can be drawn. */
export function drawCommands(units: readonly Unit[]): readonly UnitCommand[] {
  const ids = units.map(({ id }) => id);
  const none: MessageKey | null = units.length === 0 ? 'palette.reason.noUnit' : null;
  const top: MessageKey | null = units.every(({ parentId }) => parentId === null)
    ? 'palette.reason.atTop'
    : null;
  const styles = [...LAYOUT_STYLES, null].map(
    (branchStyle): UnitCommand => ({
      id: `draw:${branchStyle ?? 'asWhole'}`,
      labelKey: `palette.draw.${branchStyle ?? 'asWhole'}`,
      keys: [],
      reasonKey: none,
      run: () => drawAs(ids, { branchStyle }),
    }),
  );
  const places = ([true, false, null] as const).map((isBeside): UnitCommand => {
    const name = isBeside === null ? 'auto' : isBeside ? 'beside' : 'inRow';
    return {
      id: `draw:${name}`,
      labelKey: `palette.draw.${name}`,
      keys: [],
      reasonKey: none ?? top,
      run: () => drawAs(ids, { isBeside }),
    };
  });
  return [...styles, ...places];
}

import { ghostsOf, isBranchedFrom } from '../../core/comparison/ghosts';
import type { Locale } from '../../core/messages/translate';
import { ghostTexts } from '../features/chart/ghostTexts';
import { useChartDisplayStore } from '../state/chartDisplayStore';
import type { Figures } from '../state/useFigures';
import { useViewStore } from '../state/viewStore';
import type { UnitCommand } from './unitCommands';
import { showUnit } from './unitEdits';

/** Showing what the scenario removed, and the way from each such unit to what goes on with it. */
export function ghostCommands(figures: Figures, locale: Locale): readonly UnitCommand[] {
  const { plan, side, before } = figures;
  const { display, setDisplay } = useChartDisplayStore.getState();
  const canShow = before !== null && isBranchedFrom(plan, before.snapshot.id, side.snapshot.id);
  const ghosts = canShow ? ghostsOf(plan, before.snapshot.id, side.snapshot.id) : null;
  return [
    {
      id: 'ghosts',
      labelKey: display.isGhostsShown ? 'palette.ghosts.hide' : 'chart.ghosts',
      keys: [],
      reasonKey: canShow ? null : 'chart.ghosts.none',
      run: () => {
        useViewStore.getState().show({ tab: 'chart' });
        setDisplay({ isGhostsShown: !display.isGhostsShown });
      },
    },
    ...[...(ghosts?.values() ?? [])].flatMap((ghost): UnitCommand[] => {
      const [successorId] = ghost.successorIds;
      if (successorId === undefined) return [];
      const { fate } = ghostTexts(ghost, side.structure, locale);
      return [
        {
          id: `ghost:${ghost.unit.id}`,
          labelKey: 'palette.ghost',
          labelParams: { name: ghost.unit.name, fate },
          keys: [],
          reasonKey: null,
          run: () => showUnit(successorId),
        },
      ];
    }),
  ];
}

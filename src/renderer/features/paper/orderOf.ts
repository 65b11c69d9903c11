import type { PaperChoices } from '../../state/paperChoices';
import { today } from '../../ui/dates';
import type { ChartOrder } from '../../workers/chartProtocol';
import type { ThisChart } from './PaperForm';

/** What the choices of the dialog ask the worker to draw; pictures have a single page. */
export function orderOf(
  choices: PaperChoices,
  chart: ThisChart,
  { isStaffBeside, isCompared }: { readonly isStaffBeside: boolean; readonly isCompared: boolean },
): ChartOrder {
  const { format, paper, orientation, spread, percent, fields, colour } = choices;
  const { unitId } = chart;
  return {
    paper: {
      unitId,
      paper,
      orientation,
      spread: format === 'pdf' ? spread : 'fit',
      scale: percent / 100,
      isLegendShown: choices.isLegendShown,
      look: {
        style: chart.style,
        levels: chart.levels,
        fields,
        colour: colour === 'change' && !isCompared ? 'kind' : colour,
        isStaffBeside,
        areRelationsShown: choices.areRelationsShown,
      },
    },
    titles: {
      unitId,
      title: chart.title.trim() === '' ? null : chart.title,
      agency: chart.agency.trim() === '' ? null : chart.agency,
      isDraft: choices.isDraft,
      today: today(),
    },
  };
}

import { useMemo } from 'react';
import { ghostsOf, isBranchedFrom, withGhosts } from '../../core/comparison/ghosts';
import type { Structure } from '../../core/model/structure';
import type { ChartGhosts } from '../features/chart/chartProps';
import type { Figures } from '../state/useFigures';

/** What the scenario in view removed, for the chart to draw; worked out only when asked for. */
export function useGhosts(
  figures: Figures | null,
  shown: Structure | null,
  isWhole: boolean,
  isOn: boolean,
): { readonly ghosts: ChartGhosts | null; readonly canShowGhosts: boolean } {
  return useMemo(() => {
    const none = { ghosts: null, canShowGhosts: false };
    if (figures === null || figures.before === null || shown === null) return none;
    const { plan, side, before } = figures;
    const canShowGhosts = isBranchedFrom(plan, before.snapshot.id, side.snapshot.id);
    const of = isOn && canShowGhosts ? ghostsOf(plan, before.snapshot.id, side.snapshot.id) : null;
    if (of === null) return { ghosts: null, canShowGhosts };
    const structure = withGhosts(shown, before.structure, of, isWhole);
    return { ghosts: { of, structure }, canShowGhosts };
  }, [figures, shown, isWhole, isOn]);
}

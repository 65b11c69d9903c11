import { type UnitFinder, unitFinder } from '../../exchange/matchUnits';
import type { Structure } from '../../model/structure';
import type { Abbreviations } from '../../text/builtInAbbreviations';

/**
 * Finds units of a recorded list by what the snapshot in view calls them, else by what the list
 * does. Units that only measures made are not found: the list cannot say that they hold anything.
 */
export function unitFinderOnto(
  view: Structure,
  list: Structure,
  abbreviations: Abbreviations,
): UnitFinder {
  const inView = unitFinder(view, abbreviations);
  const inList = view === list ? inView : unitFinder(list, abbreviations);
  return (code, name, withinId) => {
    const found = inView(code, name, withinId).filter((id) => list.units.has(id));
    return found.length > 0 ? found : inList(code, name, withinId);
  };
}

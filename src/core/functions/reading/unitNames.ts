import type { UnitFinder, UnitMatch } from '../../exchange/matchUnits';
import type { UnitId } from '../../model/ids';

/** A name of a unit in a list, and the units that it may mean. */
export interface FoundName {
  readonly text: string;
  readonly units: UnitMatch;
}

const LEAD_IN = /^(?:đơn vị )?(?:chủ trì|phối hợp|thực hiện)\s*:\s*/iu;

/**
 * The names in a cell. They are parted by semicolons and lines; by commas only where that gives
 * units: "Phòng Kinh tế, Hạ tầng và Đô thị" is one.
 */
export function namesIn(
  text: string,
  find: UnitFinder,
  withinId: UnitId | null,
): readonly FoundName[] {
  const found = (name: string): FoundName => ({ text: name, units: find('', name, withinId) });
  return text
    .split(/[;\n\r|]+/)
    .map((part) =>
      part
        .trim()
        .replace(/^[-–—+*•]\s*/, '')
        .replace(LEAD_IN, '')
        .replace(/[.,]+$/, ''),
    )
    .filter((part) => part !== '')
    .flatMap((part) => {
      const whole = found(part);
      const pieces = part.split(',').map((piece) => piece.trim());
      return whole.units.length > 0 || pieces.length === 1
        ? [whole]
        : partedByCommas(pieces, found);
    });
}

/** The fewest names that pieces between commas make; what no unit is called stays in one piece. */
function partedByCommas(
  pieces: readonly string[],
  found: (name: string) => FoundName,
): readonly FoundName[] {
  const names: FoundName[] = [];
  let rest: string[] = [];
  const closeRest = (): void => {
    if (rest.length > 0) names.push({ text: rest.join(', '), units: [] });
    rest = [];
  };
  for (let from = 0; from < pieces.length; ) {
    let taken = 0;
    for (let to = pieces.length; to > from; to -= 1) {
      const name = found(pieces.slice(from, to).join(', '));
      if (name.units.length === 0) continue;
      closeRest();
      names.push(name);
      taken = to - from;
      break;
    }
    if (taken === 0 && pieces[from] !== '') rest.push(pieces[from] as string);
    from += Math.max(1, taken);
  }
  closeRest();
  return names;
}

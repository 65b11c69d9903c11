import type { UnitId } from '../../../../core/model/ids';
import {
  agencyIn,
  inListOrder,
  type Structure,
  walk,
  walkFrom,
} from '../../../../core/model/structure';
import type { Unit } from '../../../../core/model/unit';

/** Which names are looked through. */
export const NAME_SCOPES = ['selection', 'agency', 'all'] as const;
export type NameScope = (typeof NAME_SCOPES)[number];

/** What each scope means now; null: there is none. */
export interface ScopesNow {
  readonly selection: readonly UnitId[] | null;
  readonly agency: Unit | null;
}

/** Several selected units are a scope; the agency is the one in view, or that of what is selected. */
export function scopesOf(
  structure: Structure,
  selection: ReadonlySet<UnitId>,
  agencyId: UnitId | null,
): ScopesNow {
  const selected = [...selection].filter((id) => structure.units.has(id));
  const [first] = selected;
  const agency =
    (agencyId === null ? undefined : structure.units.get(agencyId)) ??
    (first === undefined ? null : agencyIn(structure, first));
  return { selection: selected.length > 1 ? selected : null, agency };
}

/** The units of a scope in list order. */
export function unitsInScope(
  structure: Structure,
  scopes: ScopesNow,
  scope: NameScope,
): readonly Unit[] {
  if (scope === 'selection') return inListOrder(structure, scopes.selection ?? []);
  const placed =
    scope === 'agency' && scopes.agency !== null
      ? walkFrom(structure, [scopes.agency.id])
      : walk(structure);
  return [...placed].map(({ unit }) => unit);
}

import { payrollOf } from '../figures/payroll';
import type { PostSum, RollUp } from '../figures/rollUp';
import { addSums, NOTHING } from '../figures/rollUp';
import type { AutonomyGroup } from '../model/autonomy';
import type { Category, PostMeasure } from '../model/headcount';
import type { UnitId } from '../model/ids';
import { agencyIn, type Structure } from '../model/structure';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import type { ColourMode } from './cardFields';
import type { UnitChange } from './unitChanges';

/** What the cards are drawn from. */
export interface ChartSource {
  readonly structure: Structure;
  readonly totals: RollUp;
  readonly categories: readonly Category[];
  /** The structure to compare with: cards then show posts now → proposed. */
  readonly before: { readonly structure: Structure; readonly totals: RollUp } | null;
  readonly changeOf?: ((id: UnitId) => UnitChange | null) | undefined;
  readonly findingsOf: (id: UnitId) => number;
  /** The group that counts; without it, the group written on the unit. */
  readonly groupOf?: ((id: UnitId) => AutonomyGroup | null) | undefined;
  /** Cards show posts assigned, or posts filled where no list says what is assigned. */
  readonly measure: PostMeasure;
}

/** What one card says. */
export interface CardFacts {
  readonly unit: Unit;
  readonly posts: PostSum | null;
  /** Posts in the structure compared with; undefined without comparison, null when not there. */
  readonly postsBefore: PostSum | null | undefined;
  readonly change: UnitChange | null;
  /** null for what is no public service unit. */
  readonly group: AutonomyGroup | null;
  readonly findings: number;
  /** Units below it, and their posts; the posts are null when nothing is said of them. */
  readonly below: number;
  readonly postsBelow: PostSum | null;
  /** Posts filled, where the card shows those assigned first. */
  readonly present: PostSum | null;
}

/** Gathers what the card of one unit says. */
export function cardFacts(source: ChartSource, unit: Unit): CardFacts {
  const { before, categories, measure } = source;
  const { id } = unit;
  return {
    unit,
    posts: payrollOf(source.totals, id, categories, measure),
    postsBefore: before === null ? undefined : payrollOf(before.totals, id, categories, measure),
    change: source.changeOf?.(id) ?? null,
    group: groupOf(source, unit),
    findings: source.findingsOf(id),
    below: (source.totals.get(id)?.units ?? 1) - 1,
    postsBelow: postsBelow(source, unit),
    present: payrollOf(source.totals, id, categories, 'present'),
  };
}

/** Posts of all units below one, as its children add them up. */
function postsBelow({ totals, categories, measure }: ChartSource, unit: Unit): PostSum | null {
  const sums = unit.childIds.flatMap((id) => payrollOf(totals, id, categories, measure) ?? []);
  return sums.length === 0 ? null : sums.reduce(addSums, NOTHING);
}

function groupOf(source: ChartSource, unit: Unit): AutonomyGroup | null {
  if (!isPublicServiceUnit(unit)) return null;
  return source.groupOf?.(unit.id) ?? unit.autonomy?.group ?? 'unknown';
}

/** From so many findings on, a unit is coloured as one with many. */
const MANY_FINDINGS = 3;

/** The key of a unit's colour in a mode. */
export function colourKeyOf(source: ChartSource, unit: Unit, mode: ColourMode): string {
  switch (mode) {
    case 'kind':
      return unit.kind;
    case 'change':
      return source.changeOf?.(unit.id) ?? 'none';
    case 'autonomy':
      return groupOf(source, unit) ?? 'none';
    case 'agency': {
      const { structure } = source;
      const agency = agencyIn(structure, unit.id);
      return structure.parkedIds.includes(agency.id) ? 'none' : agency.id;
    }
    case 'findings': {
      const findings = source.findingsOf(unit.id);
      return findings === 0 ? 'none' : findings < MANY_FINDINGS ? 'some' : 'many';
    }
  }
}

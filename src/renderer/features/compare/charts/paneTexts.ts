import type { SideBySide, SidePane } from '../../../../core/comparison/sideBySide/sideBySide';
import type { SideChange } from '../../../../core/comparison/sideBySide/sideChanges';
import { payrollOf } from '../../../../core/figures/payroll';
import { totalsOf } from '../../../../core/figures/totals';
import type { Category, PostMeasure } from '../../../../core/model/headcount';
import type { UnitId } from '../../../../core/model/ids';
import { isPublicServiceUnit, type Unit } from '../../../../core/model/unit';
import type { Messages } from '../../../i18n/useMessages';
import { differenceOf, differenceText, postsText } from '../../../ui/figureTexts';
import { kindKey, signOf } from './changeLook';

/** What the texts of cards are made from. */
export interface PaneTextSource {
  readonly side: SideBySide;
  /** The place of the one agency that is shown; null shows all. */
  readonly agency: UnitId | null;
  readonly categories: readonly Category[];
  readonly measure: PostMeasure;
  /** The change that a place shows in a pane; null where there is none, or it is not looked at. */
  readonly changeAt: (pane: number, place: UnitId) => SideChange | null;
  readonly t: Messages['t'];
  readonly locale: Messages['locale'];
}

/** What one pane says at one place. */
export interface CardTexts {
  readonly name: string;
  /** false: the unit is not there; the texts tell what became of it. */
  readonly isThere: boolean;
  readonly posts: string;
  readonly group: string;
  /** Signs of what changed. */
  readonly signs: string;
  /** Kinds of change in words; empty where nothing changed. */
  readonly change: string;
}

/** The texts of a place in a pane; null where it has no unit and never had one. */
export function cardTexts(source: PaneTextSource, number: number, place: UnitId): CardTexts | null {
  const { side, t } = source;
  const pane = side.panes[number] as SidePane;
  const reference = side.panes[0] as SidePane;
  const change = source.changeAt(number, place);
  const signs = (change?.kinds ?? []).map(signOf).join(' ');
  const unit = unitOf(pane, place);
  if (unit === undefined) {
    const gone = number === 0 ? undefined : unitOf(reference, place);
    if (gone === undefined) return null;
    const text = change === null ? t('sides.notHere') : goneText(change, pane, t);
    return { name: gone.name, isThere: false, posts: '', group: '', signs, change: text };
  }
  return {
    name: unit.name,
    isThere: true,
    posts: postsOf(source, number, place, unit),
    group: groupText(unit, t),
    signs,
    change: (change?.kinds ?? []).map((kind) => t(kindKey(kind))).join(', '),
  };
}

/** The unit of a pane at a place. */
function unitOf(pane: SidePane, place: UnitId): Unit | undefined {
  const id = pane.unitAt.get(place);
  return id === undefined ? undefined : pane.structure.units.get(id);
}

/** Posts with all below, and their difference from the unit that stands here in the reference. */
function postsOf(source: PaneTextSource, number: number, place: UnitId, unit: Unit): string {
  const { side, categories, measure, locale, t } = source;
  const totalIn = (pane: SidePane, id: UnitId) =>
    payrollOf(totalsOf(pane.structure, pane.coverage), id, categories, measure);
  const now = totalIn(side.panes[number] as SidePane, unit.id);
  const text = `${t(`chart.card.${measure}Short`)} ${postsText(now, locale)}`;
  const reference = side.panes[0] as SidePane;
  const change = side.panes[number]?.changeAt.get(place);
  const thenId =
    change === undefined
      ? reference.unitAt.get(place)
      : change.fromIds.length === 1
        ? change.fromIds[0]
        : undefined;
  if (number === 0 || thenId === undefined) return text;
  const difference = differenceOf(totalIn(reference, thenId), now);
  return difference === null || difference === 0
    ? text
    : `${text} (${differenceText(difference, locale)})`;
}

function groupText(unit: Unit, t: Messages['t']): string {
  if (!isPublicServiceUnit(unit)) return '';
  const group = unit.autonomy?.group ?? 'unknown';
  return group === 'unknown' ? t('chart.card.groupUnknown') : t('chart.card.groupShort', { group });
}

/** What became of a unit that is no longer at its place. */
function goneText(change: SideChange, pane: SidePane, t: Messages['t']): string {
  const { kinds, toIds } = change;
  const [nextId] = toIds;
  const successor = nextId === undefined ? undefined : pane.structure.units.get(nextId);
  if (toIds.length > 1) return t('sides.gone.divided', { count: toIds.length });
  if (successor === undefined) return t(kindKey(kinds[0] ?? 'details'));
  if (change.fromIds.length > 1) return t('sides.gone.merged', { name: successor.name });
  const above = successor.parentId === null ? null : pane.structure.units.get(successor.parentId);
  return above
    ? t('sides.gone.moved', { name: above.name })
    : t(kindKey(kinds.includes('moved') ? 'moved' : (kinds[0] ?? 'details')));
}

import { type Locale, type MessageKey, translate } from '../../messages/translate';
import type { Category } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import { dateText } from '../../reports/figureText';
import { labelOf } from '../../reports/labels';
import { numberText } from '../../reports/shareText';
import type { BackChange, BackPlace } from './backChange';
import { type FactName, postsOfFact } from './keys';
import type { FactValue } from './shown';

/** What changes are told with. */
export interface BackNaming {
  readonly nameOf: (id: UnitId) => string;
  readonly categories: readonly Category[];
  readonly isScenario: boolean;
  readonly locale: Locale;
}

function factLabel(fact: FactName, { categories, locale }: BackNaming): string {
  const posts = postsOfFact(fact);
  if (posts !== null) {
    const category = categories.find(({ id }) => id === posts.category);
    return translate(locale, 'field.posts', {
      category: category === undefined ? posts.category : labelOf(category, locale),
      measure: translate(locale, `postMeasure.${posts.measure}`),
    });
  }
  switch (fact) {
    case 'name':
    case 'head':
    case 'deputies':
      return translate(locale, `field.${fact}`);
    case 'unitKind':
      return translate(locale, 'field.kind');
    default:
      return translate(locale, `back.fact.${fact}` as MessageKey);
  }
}

function valueText(fact: FactName, value: FactValue, locale: Locale): string {
  const isCount = postsOfFact(fact) !== null || fact === 'head' || fact === 'deputies';
  if (value === null) return translate(locale, isCount ? 'back.unknown' : 'back.empty');
  if (typeof value === 'number') return numberText(value, locale);
  switch (fact) {
    case 'unitKind':
      return translate(locale, `kind.${value}` as MessageKey);
    case 'group':
      return translate(locale, `autonomyGroup.${value}` as MessageKey);
    case 'regime':
      return translate(locale, `autonomyRegime.${value}` as MessageKey);
    case 'decisionDate':
      return dateText(value as IsoDate);
    default:
      return value;
  }
}

function placeText(place: BackPlace, { nameOf, locale }: BackNaming): string {
  switch (place.kind) {
    case 'under':
      return nameOf(place.unitId);
    case 'underAdded':
      return translate(locale, 'back.place.added');
    default:
      return translate(locale, `back.place.${place.kind}`);
  }
}

/** The unit that a change is about. */
export const unitNameOf = (change: BackChange, { nameOf }: BackNaming): string =>
  change.kind === 'add' ? change.name : nameOf(change.unitId);

/** What a change does: "Công chức, được giao: 12 → 10". */
export function changeText(change: BackChange, naming: BackNaming): string {
  const { locale, isScenario } = naming;
  switch (change.kind) {
    case 'fact': {
      const { fact, now, edited } = change;
      return translate(locale, 'back.fromTo', {
        label: factLabel(fact, naming),
        from: valueText(fact, now, locale),
        to: valueText(fact, edited, locale),
      });
    }
    case 'move':
      return translate(locale, 'back.move', {
        from: placeText(change.now, naming),
        to: placeText(change.edited, naming),
      });
    case 'add': {
      const said = translate(locale, 'back.add', {
        kind: translate(locale, `kind.${change.unitKind}`).toLocaleLowerCase(locale),
        place: placeText(change.place, naming),
      });
      const facts = [...change.facts].map(
        ([fact, value]) => `${factLabel(fact, naming)}: ${valueText(fact, value, locale)}`,
      );
      return [said, ...facts].join('; ');
    }
    case 'drop':
      return translate(locale, isScenario ? 'back.drop.scenario' : 'back.drop.list');
  }
}

/** Why a change is not taken without being asked; null when it is. */
export function doubtText(change: BackChange, naming: BackNaming): string | null {
  const { locale } = naming;
  if (change.state === 'open') return null;
  if (change.state !== 'conflict') return translate(locale, `back.${change.state}`);
  if (change.kind === 'fact') {
    const say = (value: FactValue): string => valueText(change.fact, value, locale);
    const { exported, now, edited } = change;
    const params = { exported: say(exported), now: say(now), edited: say(edited) };
    return translate(locale, 'back.conflict', params);
  }
  if (change.kind === 'move') {
    const say = (place: BackPlace): string => placeText(place, naming);
    const { exported, now, edited } = change;
    const params = { exported: say(exported), now: say(now), edited: say(edited) };
    return translate(locale, 'back.conflict', params);
  }
  return translate(locale, 'back.conflict.drop');
}

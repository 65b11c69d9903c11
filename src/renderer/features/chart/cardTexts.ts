import type { CardFacts } from '../../../core/charts/cardFacts';
import type { CardField } from '../../../core/charts/cardFields';
import { type Locale, translate } from '../../../core/messages/translate';
import type { PostMeasure } from '../../../core/model/headcount';
import { differenceOf, differenceText, numberText, postsText } from '../../ui/figureTexts';

/** The figures of a card in the writing of the language. */
export interface CardTexts {
  readonly kind: string;
  readonly measure: string;
  /** null where nothing is compared, or both are the same. */
  readonly before: string | null;
  readonly now: string;
  readonly difference: string | null;
  readonly isLess: boolean;
  readonly group: string | null;
  readonly code: string;
  /** Posts filled; null where these are the posts shown first. */
  readonly present: string | null;
  readonly leaders: string;
  /** What a collapsed card hides: "+12 đơn vị, 340 biên chế". */
  readonly hides: string;
  /** The figures as a sentence, for the tooltip and for screen readers. */
  readonly postsSentence: string;
}

/** Puts what a card says into words and figures. */
export function cardTexts(facts: CardFacts, measure: PostMeasure, locale: Locale): CardTexts {
  const now = postsText(facts.posts, locale);
  const isCompared = facts.postsBefore !== undefined;
  const before = facts.postsBefore ?? null;
  const beforeText =
    isCompared && before === null
      ? translate(locale, 'chart.card.notBefore')
      : postsText(before, locale);
  const difference = isCompared ? differenceOf(before, facts.posts) : null;
  const isShown = isCompared && beforeText !== now;
  const { group } = facts;
  return {
    kind: translate(
      locale,
      facts.unit.kind === 'psu' ? 'chart.card.psuShort' : `kind.${facts.unit.kind}`,
    ),
    measure: translate(locale, `chart.card.${measure}Short`),
    before: isShown ? beforeText : null,
    now,
    difference: difference === null || difference === 0 ? null : differenceText(difference, locale),
    isLess: (difference ?? 0) < 0,
    group:
      group === null
        ? null
        : group === 'unknown'
          ? translate(locale, 'chart.card.groupUnknown')
          : translate(locale, 'chart.card.groupShort', { group }),
    code: translate(locale, 'chart.card.code', { code: facts.unit.code ?? '–' }),
    present:
      measure === 'present'
        ? null
        : `${translate(locale, 'chart.card.presentShort')} ${postsText(facts.present, locale)}`,
    leaders: leadersText(facts, locale),
    hides: hidesText(facts, measure, locale),
    postsSentence: postsSentence(facts, measure, locale, isShown ? beforeText : null, now),
  };
}

function leadersText({ unit }: CardFacts, locale: Locale): string {
  const { head, deputies } = unit.leadership;
  const text = (count: number | null): string => (count === null ? '?' : numberText(count, locale));
  return translate(locale, 'chart.card.leaders', { head: text(head), deputies: text(deputies) });
}

function hidesText({ below, postsBelow }: CardFacts, measure: PostMeasure, locale: Locale): string {
  if (below === 0) return '+';
  const units = numberText(below, locale);
  if (postsBelow === null) return translate(locale, 'chart.card.hidesUnits', { units });
  const posts = postsText(postsBelow, locale);
  return translate(locale, `chart.card.hides.${measure}`, { units, posts });
}

function postsSentence(
  facts: CardFacts,
  measure: PostMeasure,
  locale: Locale,
  before: string | null,
  now: string,
): string {
  const measureText = translate(locale, `chart.card.${measure}`);
  const sentence =
    before === null
      ? translate(locale, 'chart.card.posts', { measure: measureText, now })
      : translate(locale, 'chart.card.postsChange', { measure: measureText, before, now });
  const unknown = facts.posts?.unknown ?? 0;
  if (unknown === 0) return sentence;
  return `${sentence}; ${translate(locale, 'chart.card.unknownParts', { count: unknown })}`;
}

/** The accessible name of a card: all that it says, without colours and signs. */
export function cardLabel(
  facts: CardFacts,
  texts: CardTexts,
  locale: Locale,
  { fields, isCollapsed }: { readonly fields: readonly CardField[]; readonly isCollapsed: boolean },
): string {
  const isShown = (field: CardField): boolean => fields.includes(field);
  return [
    facts.unit.name,
    texts.kind,
    isShown('code') ? texts.code : null,
    texts.postsSentence,
    isShown('present') ? texts.present : null,
    isShown('leaders') ? texts.leaders : null,
    texts.group,
    facts.change === null ? null : translate(locale, `chart.change.${facts.change}`),
    facts.findings === 0
      ? null
      : translate(locale, 'chart.card.findings', { count: facts.findings }),
    isCollapsed && facts.below > 0 ? texts.hides : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

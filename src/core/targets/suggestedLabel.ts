import { isEqualValue } from '../changes/isEqualValue';
import { type Locale, translate } from '../messages/translate';
import type { Category } from '../model/headcount';
import type { UnitId } from '../model/ids';
import type { Target } from '../model/target';
import { labelOf } from '../reports/labels';
import { requiredText } from '../reports/shareText';
import { BUILT_IN_TARGETS } from './builtInTargets';

/** What names of targets are made of, besides the target itself. */
export interface NamingSources {
  readonly locale: Locale;
  readonly categories: readonly Category[];
  readonly agencyName: (id: UnitId) => string;
}

/** More names than these would make a name that nobody reads. */
const MOST_NAMED = 3;

/** Lower case within a sentence, but not for abbreviations: "UBND cấp xã" stays. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1);

/** A name that says what a target demands; for targets that the user did not name. */
export function suggestedLabel(target: Target, sources: NamingSources): string {
  const { locale } = sources;
  const what = subjectOf(target, sources);
  const where = placesOf(target, sources);
  return translate(locale, `targetName.${target.kind}`, {
    what: where === null ? what : `${what} (${where})`,
    required: requiredText(target, locale),
    due: String(target.dueYear),
    baseline: String(target.baselineYear),
  });
}

function subjectOf(target: Target, { locale, categories }: NamingSources): string {
  if (target.kind === 'bandUpgrade')
    return translate(locale, `targetName.band.${target.fromGroup}`);
  if (target.kind === 'autonomy') return translate(locale, 'targetName.selfFinancing');
  const names =
    target.kind === 'unitCount'
      ? (target.scope.kinds ?? []).map((kind) => translate(locale, `kind.${kind}`))
      : categories
          .filter(({ id }) => target.categoryIds.includes(id))
          .map((category) => labelOf(category, locale));
  const units = target.scope.isInside ? 'targetName.internal' : 'targetName.units';
  const all = target.kind === 'unitCount' ? units : 'targetName.posts';
  const what =
    names.length === 0 || names.length > MOST_NAMED
      ? translate(locale, all)
      : names.map(inSentence).join(', ');
  return target.kind === 'headcount' && target.measure === 'present'
    ? translate(locale, 'targetName.present', { what })
    : what;
}

function placesOf({ scope }: Target, { locale, agencyName }: NamingSources): string | null {
  const places = [
    ...(scope.agencyIds === null ? [] : [scope.agencyIds.map(agencyName)]),
    ...(scope.sectors === null ? [] : [scope.sectors]),
  ].map((names) =>
    names.length > MOST_NAMED
      ? translate(locale, 'targetName.places', { first: names[0] ?? '', others: names.length - 1 })
      : names.join(', '),
  );
  return places.length === 0 ? null : places.join('; ');
}

/** The parts that a name of the program speaks of. */
function namedParts(target: Target): unknown {
  const { kind, scope, comparator, value, baselineYear, dueYear } = target;
  const share = value.numerator / value.denominator;
  const own =
    target.kind === 'headcount'
      ? [target.categoryIds, target.measure]
      : target.kind === 'bandUpgrade'
        ? [target.fromGroup]
        : [];
  return [kind, scope, comparator, share, baselineYear, dueYear, own];
}

/** Whether the name that the program gave a target still says what it demands. */
export function isNamedByProgram(target: Target): boolean {
  const built = BUILT_IN_TARGETS.find(({ labelKey }) => labelKey === target.labelKey);
  return built !== undefined && isEqualValue(namedParts(built), namedParts(target));
}

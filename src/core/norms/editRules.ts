import type { Rule, RuleMeasure, RulePack, Threshold } from '../model/norm';

/** A line of a table without conditions, whose threshold nobody has seen yet. */
export const NEW_THRESHOLD: Threshold = {
  localityClass: null,
  groups: null,
  legalStatuses: null,
  sectors: null,
  ranges: [],
  value: null,
  extra: 0,
};

/** A rule of the user's own, to be filled in: it finds nothing until it has a threshold. */
export const newRule = (id: string, label: string): Rule => ({
  id,
  labelKey: null,
  label,
  measure: 'payrollPosts',
  over: null,
  comparator: 'atLeast',
  thresholds: [NEW_THRESHOLD],
  scope: {
    kinds: null,
    parentKinds: null,
    levels: null,
    sectors: null,
    legalStatuses: null,
    appliesTo: 'all',
  },
  severity: 'warning',
  citation: '',
  isChecked: false,
});

/** A rule added behind all others, or right behind the one that it was made from. */
export function withRule(pack: RulePack, rule: Rule, after: string | null): RulePack {
  const at = pack.rules.findIndex(({ id }) => id === after);
  const index = at < 0 ? pack.rules.length : at + 1;
  return { ...pack, rules: [...pack.rules.slice(0, index), rule, ...pack.rules.slice(index)] };
}

/** A copy of a rule under a name of its own; accepted exceptions stay with the first one. */
export const copyOfRule = (rule: Rule, id: string, label: string): Rule => ({
  ...rule,
  id,
  labelKey: null,
  label,
  isChecked: false,
});

/** A pack without one of its rules. */
export const withoutRule = (pack: RulePack, id: string): RulePack => ({
  ...pack,
  rules: pack.rules.filter((rule) => rule.id !== id),
});

/** Measures of several units taken together; all others are of each unit. */
export const isOfSeveral = (measure: RuleMeasure): boolean =>
  measure === 'unitCount' || measure === 'averageDeputies';

/**
 * A rule that measures something else. What only the former measure could have is left behind:
 * within what units are taken together, and what is added to an average.
 */
export const withMeasure = (rule: Rule, measure: RuleMeasure): Rule => ({
  ...rule,
  measure,
  over: isOfSeveral(measure) ? (rule.over ?? 'agency') : null,
  thresholds:
    measure === 'averageDeputies'
      ? rule.thresholds
      : rule.thresholds.map((row) => ({ ...row, extra: 0 })),
});

/** Ids of rules that nothing names: neither the user nor the program. */
export const namelessRules = ({ rules }: RulePack): readonly string[] =>
  rules.flatMap(({ id, label, labelKey }) =>
    (label ?? '').trim() === '' && labelKey === null ? [id] : [],
  );

import fc from 'fast-check';
import { AUTONOMY_GROUPS } from '../../src/core/model/autonomy';
import {
  LOCALITY_CLASSES,
  RULE_GROUPINGS,
  RULE_QUANTITIES,
  type Rule,
  type Threshold,
} from '../../src/core/model/norm';
import { UNIT_KINDS } from '../../src/core/model/unit';

const bound = fc.option(fc.nat(40), { nil: null });
const range = fc
  .record({ of: fc.constantFrom(...RULE_QUANTITIES), from: bound, to: bound })
  .filter(({ from, to }) => (from !== null || to !== null) && (from ?? 0) <= (to ?? 99));

const threshold: fc.Arbitrary<Threshold> = fc.record({
  localityClass: fc.option(fc.constantFrom(...LOCALITY_CLASSES), { nil: null }),
  groups: fc.option(fc.subarray([...AUTONOMY_GROUPS], { minLength: 3 }), { nil: null, freq: 1 }),
  legalStatuses: fc.constant(null),
  sectors: fc.constant(null),
  ranges: fc.oneof(fc.constant([]), fc.array(range, { maxLength: 2 })),
  value: fc.option(fc.oneof(fc.nat(6), fc.nat(40)), { nil: null, freq: 5 }),
  extra: fc.nat(3),
});
const kinds = fc.option(fc.subarray([...UNIT_KINDS], { minLength: 1 }), { nil: null, freq: 2 });

/** Any rule that a pack may hold, on units as `arbitraryForest` makes them. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc
  .record({
    measure: fc.constantFrom(
      ...RULE_QUANTITIES,
      'unitCount' as const,
      'averageDeputies' as const,
      'deputiesAboveParent' as const,
      'postsPerClass' as const,
    ),
    over: fc.constantFrom(...RULE_GROUPINGS),
    comparator: fc.constantFrom('atLeast' as const, 'atMost' as const),
    thresholds: fc.array(threshold, { minLength: 1, maxLength: 4 }),
    scope: fc.record({
      kinds,
      parentKinds: fc.option(fc.subarray([...UNIT_KINDS, 'none' as const]), { nil: null }),
      levels: fc.constant(null),
      sectors: fc.constant(null),
      legalStatuses: fc.constant(null),
      appliesTo: fc.constant('all' as const),
    }),
  })
  .map(({ over, ...rule }) => ({
    ...rule,
    over: rule.measure === 'unitCount' || rule.measure === 'averageDeputies' ? over : null,
    id: 'rule',
    labelKey: null,
    label: null,
    severity: 'violation' as const,
    citation: '',
    isChecked: false,
  }));

import { z } from 'zod';
import { dateSchema, textSchema } from '../commands/commandSchema';
import { AUTONOMY_GROUPS } from '../model/autonomy';
import {
  LOCALITY_CLASSES,
  ROOT_PARENT,
  RULE_GROUPINGS,
  RULE_MEASURES,
  RULE_QUANTITIES,
  SEVERITIES,
} from '../model/norm';
import { LEGAL_STATUSES, UNIT_KINDS, UNIT_LEVELS } from '../model/unit';

// What is wrong, as names that messages `packProblem.<name>` explain.
const NO_GROUPING = 'noGrouping';
const NEEDLESS_GROUPING = 'needlessGrouping';
const EMPTY_RANGE = 'emptyRange';
const NO_THRESHOLDS = 'noThresholds';
const ENDS_BEFORE_START = 'endsBeforeStart';
const SAME_RULE_ID = 'sameRuleId';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/);
const number = z.number().min(0).max(1_000_000);
const legalStatuses = z.array(z.enum(LEGAL_STATUSES)).nullable();
const sectors = z.array(textSchema).nullable();

const rangeSchema = z
  .strictObject({
    of: z.enum(RULE_QUANTITIES),
    from: number.nullable(),
    to: number.nullable(),
  })
  .refine(({ from, to }) => (from === null ? to !== null : to === null || from <= to), {
    path: ['from'],
    message: EMPTY_RANGE,
  });

// Defaults: plans of before thresholds had conditions other than the class of the locality.
const thresholdSchema = z.strictObject({
  localityClass: z.enum(LOCALITY_CLASSES).nullable().default(null),
  groups: z.array(z.enum(AUTONOMY_GROUPS)).nullable().default(null),
  legalStatuses: legalStatuses.default(null),
  sectors: sectors.default(null),
  ranges: z.array(rangeSchema).default([]),
  value: number.nullable(),
  extra: number.default(0),
});

const ruleSchema = z
  .strictObject({
    id,
    labelKey: textSchema.nullable().default(null),
    label: textSchema.nullable().default(null),
    measure: z.enum(RULE_MEASURES),
    over: z.enum(RULE_GROUPINGS).nullable().default(null),
    comparator: z.enum(['atLeast', 'atMost']),
    thresholds: z.array(thresholdSchema).min(1, NO_THRESHOLDS),
    scope: z.strictObject({
      kinds: z.array(z.enum(UNIT_KINDS)).nullable().default(null),
      parentKinds: z
        .array(z.enum([...UNIT_KINDS, ROOT_PARENT]))
        .nullable()
        .default(null),
      levels: z.array(z.enum(UNIT_LEVELS)).nullable().default(null),
      sectors: sectors.default(null),
      legalStatuses: legalStatuses.default(null),
      appliesTo: z.enum(['all', 'createdOrReorganised']),
    }),
    severity: z.enum(SEVERITIES),
    citation: textSchema,
    isChecked: z.boolean(),
  })
  .superRefine(({ measure, over }, context) => {
    const isOfSeveral = measure === 'unitCount' || measure === 'averageDeputies';
    if (isOfSeveral === (over !== null)) return;
    const message = isOfSeveral ? NO_GROUPING : NEEDLESS_GROUPING;
    context.addIssue({ code: 'custom', path: ['over'], message });
  });

/** A rule pack, as files in resources/norms/ and plans hold it; see docs/rule-packs.md. */
export const rulePackSchema = z
  .strictObject({
    id,
    title: textSchema,
    inForceFrom: dateSchema,
    inForceTo: dateSchema.nullable(),
    isEnabled: z.boolean().default(true),
    copyOf: id.nullable().default(null),
    rules: z.array(ruleSchema),
    surplusLeaders: z
      .strictObject({
        kinds: z.array(z.enum(UNIT_KINDS)),
        years: z.int().min(0).max(50),
        citation: textSchema,
        isChecked: z.boolean(),
      })
      .optional(),
  })
  .superRefine(({ inForceFrom, inForceTo, rules }, context) => {
    if (inForceTo !== null && inForceTo < inForceFrom)
      context.addIssue({ code: 'custom', path: ['inForceTo'], message: ENDS_BEFORE_START });
    const seen = new Set<string>();
    for (const [i, rule] of rules.entries()) {
      if (seen.has(rule.id))
        context.addIssue({ code: 'custom', path: ['rules', i, 'id'], message: SAME_RULE_ID });
      seen.add(rule.id);
    }
  });

import { z } from 'zod';
import {
  autonomySchema,
  categoryIdSchema,
  commandSchema,
  countSchema,
  dateSchema,
  educationSchema,
  functionIdSchema,
  headcountSchema,
  idSchema,
  moneySchema,
  textSchema,
  unitIdSchema,
} from '../commands/commandSchema';
import { AUTONOMY_GROUPS } from '../model/autonomy';
import { LAYOUT_STYLES } from '../model/drawing';
import { FUNCTION_KINDS, ONLINE_LEVELS, SAME_DAY_ANSWERS } from '../model/functionItem';
import { LINEAGE_KINDS, LINK_ORIGINS } from '../model/lineage';
import { MEASURE_STATUSES } from '../model/measure';
import { LOCALITY_CLASSES } from '../model/norm';
import { OPTIONAL_SHEETS } from '../model/proposalChoice';
import { REDUCTION_FORMS, RELATION_KINDS } from '../model/register';
import { AUTONOMY_READINGS, BANDS } from '../model/target';
import { LEGAL_STATUSES, UNIT_KINDS, UNIT_LEVELS } from '../model/unit';
import { rulePackSchema } from './rulePackSchema';

const text = textSchema;
const order = z.number();
const optionalText = text.nullable();
const year = z.int().min(1900).max(2200);

/** A unit as files and the clipboard hold it. */
export const unitSchema = z.object({
  id: unitIdSchema,
  parentId: unitIdSchema.nullable(),
  childIds: z.array(unitIdSchema),
  name: text,
  shortName: optionalText,
  code: optionalText,
  kind: z.enum(UNIT_KINDS),
  level: z.enum(UNIT_LEVELS).nullable(),
  sector: optionalText,
  legalStatus: z.enum(LEGAL_STATUSES),
  section: optionalText,
  headcount: headcountSchema,
  statedTotals: headcountSchema.nullable(),
  leadership: z.object({ head: countSchema.nullable(), deputies: countSchema.nullable() }),
  autonomy: autonomySchema.nullable(),
  education: educationSchema.nullable(),
  notes: optionalText,
  provenance: z
    .object({
      sourceId: idSchema,
      cells: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]*$/), z.tuple([text, text])),
    })
    .nullable(),
});

/** A category of posts as files and the clipboard hold it. */
export const categorySchema = z.object({
  id: categoryIdSchema,
  labelKey: optionalText,
  label: optionalText,
  paySource: z.enum(['budget', 'revenue', 'outside']),
  countsInPayroll: z.boolean(),
  order,
});

const snapshotFields = {
  id: idSchema,
  name: text,
  asOf: dateSchema,
  description: text,
  colour: optionalText,
  isArchived: z.boolean(),
  order,
};
const snapshotSchema = z.discriminatedUnion('kind', [
  z.object({
    ...snapshotFields,
    kind: z.literal('recorded'),
    predecessorId: idSchema.nullable(),
    rootIds: z.array(unitIdSchema),
    parkedIds: z.array(unitIdSchema),
    coverage: z.object({
      assigned: z.array(categoryIdSchema),
      present: z.array(categoryIdSchema),
    }),
  }),
  z.object({ ...snapshotFields, kind: z.literal('scenario'), baseId: idSchema }),
]);

/** Small enough for products with counts of units and posts to stay exact. */
const MOST_PARTS = 1_000_000;
const fractionSchema = z.object({
  numerator: z.int().min(-MOST_PARTS).max(MOST_PARTS),
  denominator: z.int().min(1).max(MOST_PARTS),
});
const targetFields = {
  id: idSchema,
  labelKey: optionalText,
  label: optionalText,
  scope: z.object({
    agencyIds: z.array(unitIdSchema).nullable(),
    kinds: z.array(z.enum(UNIT_KINDS)).nullable(),
    sectors: z.array(text).nullable(),
    isInside: z.literal(true).optional(),
  }),
  comparator: z.enum(['atLeast', 'atMost']),
  value: fractionSchema,
  baselineYear: year,
  baselineSnapshotId: idSchema.nullable(),
  manualBaseline: countSchema.nullable(),
  dueYear: year,
  legalBasis: text,
  isChecked: z.boolean(),
  isEnabled: z.boolean(),
  order,
};
const targetSchema = z.discriminatedUnion('kind', [
  z.object({
    ...targetFields,
    kind: z.literal('autonomy'),
    verdictReading: z.enum(AUTONOMY_READINGS),
    autonomousGroups: z.array(z.enum(AUTONOMY_GROUPS)),
    // Missing in files of before it could be asked for.
    countsComputed: z.boolean().default(false),
  }),
  z.object({
    ...targetFields,
    kind: z.literal('headcount'),
    categoryIds: z.array(categoryIdSchema),
    measure: z.enum(['assigned', 'present']),
  }),
  z.object({ ...targetFields, kind: z.literal('unitCount') }),
  z.object({ ...targetFields, kind: z.literal('bandUpgrade'), fromGroup: z.enum(BANDS) }),
]);

const proposalSchema = z.object({
  titleBlock: z.object({
    superior: text,
    agency: text,
    place: text,
    date: dateSchema.nullable(),
    annex: text,
  }),
  without: z.array(z.enum(OPTIONAL_SHEETS)),
  comparedIds: z.array(idSchema),
  signatories: z.array(z.object({ title: text, name: text })),
});

/** Everything in `plan.json`; one array a table, units by recorded snapshot. */
export const planDataSchema = z.object({
  settings: z.object({
    documentId: idSchema,
    name: text,
    locality: text,
    localityClass: z.enum(LOCALITY_CLASSES).nullable(),
    currentSnapshotId: idSchema.nullable(),
    proposal: proposalSchema.optional(),
  }),
  categories: z.array(categorySchema),
  snapshots: z.array(snapshotSchema),
  units: z.record(idSchema, z.array(unitSchema)),
  lineage: z.array(
    z.object({
      id: idSchema,
      snapshotId: idSchema,
      kind: z.enum(LINEAGE_KINDS),
      fromUnitId: unitIdSchema.nullable(),
      toUnitId: unitIdSchema.nullable(),
      posts: headcountSchema.nullable(),
      origin: z.enum(LINK_ORIGINS),
    }),
  ),
  measures: z.array(
    z.object({
      id: idSchema,
      scenarioId: idSchema,
      order,
      command: commandSchema,
      effectiveDate: dateSchema.nullable(),
      legalBasis: text,
      reason: text,
      status: z.enum(MEASURE_STATUSES),
      owner: text,
      dueDate: dateSchema.nullable(),
      isEnabled: z.boolean(),
      dependsOn: z.array(idSchema),
    }),
  ),
  targets: z.array(targetSchema),
  exceptions: z.array(
    z.object({
      id: idSchema,
      ruleId: text,
      snapshotId: idSchema,
      unitId: unitIdSchema.nullable(),
      reason: text,
      functionIds: z.array(functionIdSchema).optional(),
    }),
  ),
  functions: z.array(
    z.object({
      id: functionIdSchema,
      kind: z.enum(FUNCTION_KINDS),
      title: text,
      field: text,
      legalBasis: text,
      remarks: text,
      assignments: z.array(
        z.object({
          snapshotId: idSchema,
          agencyId: unitIdSchema.nullable(),
          leadUnitIds: z.array(unitIdSchema),
          supportingUnitIds: z.array(unitIdSchema),
        }),
      ),
      procedure: z
        .object({
          code: text,
          statutoryDays: z.number().min(0).nullable(),
          actualDays: z.number().min(0).nullable(),
          yearlyVolume: countSchema.nullable(),
          onlineLevel: z.enum(ONLINE_LEVELS).nullable(),
          sameDay: z.enum(SAME_DAY_ANSWERS).nullable(),
        })
        .nullable(),
      owner: text,
      dueDate: dateSchema.nullable(),
      order,
    }),
  ),
  relations: z.array(
    z.object({
      id: idSchema,
      snapshotId: idSchema,
      kind: z.enum(RELATION_KINDS),
      fromUnitId: unitIdSchema,
      toUnitId: unitIdSchema,
      caption: text,
      // Missing in files of before scenarios could end relations.
      endsId: idSchema.nullable().default(null),
    }),
  ),
  reductions: z.array(
    z.object({
      id: idSchema,
      snapshotId: idSchema,
      unitId: unitIdSchema,
      // Missing in files of before the register was kept.
      unitName: text.default(''),
      categoryId: categoryIdSchema,
      year,
      posts: countSchema,
      state: z.enum(['planned', 'done']),
      form: z.enum(REDUCTION_FORMS).nullable(),
      decisionNumber: optionalText,
      decisionDate: dateSchema.nullable(),
      moneySaved: moneySchema.nullable(),
    }),
  ),
  packs: z.array(rulePackSchema),
  mappings: z.array(
    z.object({
      id: idSchema,
      name: text,
      layoutKey: text,
      columns: z.record(z.string().regex(/^\d+$/), text),
      hierarchy: text.nullable().default(null),
      parentNumbers: text.nullable().default(null),
    }),
  ),
  // Older files have none.
  abbreviations: z
    .array(z.object({ id: z.string().regex(/^[\p{Lu}\p{N}]{1,30}$/u), short: text, words: text }))
    .default([]),
  // So too here.
  drawings: z
    .array(
      z.object({
        id: unitIdSchema,
        branchStyle: z.enum(LAYOUT_STYLES).nullable(),
        isBeside: z.boolean().nullable(),
      }),
    )
    .default([]),
  sources: z.array(
    z.object({ id: idSchema, fileName: text, sheet: text, importedOn: dateSchema.nullable() }),
  ),
});

/** `plan.json` as plain data. */
export type PlanData = z.output<typeof planDataSchema>;

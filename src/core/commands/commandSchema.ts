import { z } from 'zod';
import { AUTONOMY_GROUPS, AUTONOMY_REGIMES } from '../model/autonomy';
import { MOST_POSTS } from '../model/headcount';
import {
  type CategoryId,
  categoryId,
  type FunctionId,
  functionId,
  ID_PATTERN,
  type UnitId,
  unitId,
} from '../model/ids';
import { type IsoDate, parseIsoDate } from '../model/isoDate';
import { LEGAL_STATUSES, UNIT_KINDS, UNIT_LEVELS } from '../model/unit';
import type { Command } from './command';

/** Parsers shared by stored plans and by command files. Types come out branded. */
export const idSchema = z.string().regex(ID_PATTERN);
export const unitIdSchema = idSchema.transform((text): UnitId => unitId(text));
export const categoryIdSchema = idSchema.transform((text): CategoryId => categoryId(text));
export const functionIdSchema = idSchema.transform((text): FunctionId => functionId(text));
export const dateSchema = z.string().transform((text, context): IsoDate => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'not a day (YYYY-MM-DD)' });
  return z.NEVER;
});
export const textSchema = z.string().max(100_000);
export const countSchema = z.int().min(0).max(MOST_POSTS);
export const moneySchema = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

const postMeasures = z.array(z.enum(['assigned', 'present'])).min(1);
const postCountSchema = z
  .object({
    assigned: countSchema.nullable().default(null),
    present: countSchema.nullable().default(null),
    incomplete: postMeasures.optional(),
  })
  .transform(({ incomplete, ...rest }) =>
    incomplete === undefined ? rest : { ...rest, incomplete },
  );

/** Posts per category. Keys are checked as ids, so that `__proto__` never is one. */
export const headcountSchema = z.record(idSchema, postCountSchema);

const placeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('under'),
    parentId: unitIdSchema,
    index: countSchema.nullable().default(null),
  }),
  z.object({ kind: z.literal('agency'), index: countSchema.nullable().default(null) }),
  z.object({ kind: z.literal('parked') }),
]);

const autonomyFields = {
  regime: z.enum(AUTONOMY_REGIMES).nullable(),
  group: z.enum(AUTONOMY_GROUPS),
  decisionNumber: textSchema.nullable(),
  decisionDate: dateSchema.nullable(),
  revenue: moneySchema.nullable(),
  recurrentExpenditure: moneySchema.nullable(),
  investmentSources: moneySchema.nullable(),
  depreciation: moneySchema.nullable(),
  estimateYear: z.int().min(1900).max(2200).nullable(),
  directSupport: moneySchema.nullable(),
};
export const autonomySchema = z.object(autonomyFields);

const transferSchema = z.strictObject({
  fromCategoryId: categoryIdSchema,
  toCategoryId: categoryIdSchema,
  assigned: countSchema.nullable().default(null),
  present: countSchema.nullable().default(null),
});

const unit = { unitId: unitIdSchema };
const unitKind = z.enum(UNIT_KINDS);

/** Class and pupil counts of a school. */
export const educationSchema = z.object({
  classes: countSchema.nullable(),
  pupils: countSchema.nullable(),
  teachers: countSchema.nullable(),
});

const detailsSchema = z
  .strictObject({
    unitKind,
    code: textSchema.nullable(),
    shortName: textSchema.nullable(),
    level: z.enum(UNIT_LEVELS).nullable(),
    sector: textSchema.nullable(),
    legalStatus: z.enum(LEGAL_STATUSES),
    notes: textSchema.nullable(),
    education: educationSchema.nullable(),
  })
  .partial();
const leadershipSchema = z
  .strictObject({ head: countSchema.nullable(), deputies: countSchema.nullable() })
  .partial();
const partialAutonomySchema = z.strictObject(autonomyFields).partial();

/** A command as it stands in files, with the defaults that command files may leave out. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('createUnit'),
    ...unit,
    place: placeSchema,
    name: textSchema,
    unitKind,
    headcount: headcountSchema.default({}),
    details: detailsSchema.optional(),
    leadership: leadershipSchema.optional(),
    autonomy: partialAutonomySchema.optional(),
  }),
  z.strictObject({ kind: z.literal('renameUnit'), ...unit, name: textSchema }),
  z.strictObject({ kind: z.literal('moveUnit'), ...unit, place: placeSchema }),
  z.strictObject({
    kind: z.literal('dissolveUnit'),
    ...unit,
    destinations: z
      .array(z.strictObject({ toUnitId: unitIdSchema, posts: headcountSchema }))
      .default([]),
    restTo: unitIdSchema.nullable().default(null),
    childrenTo: unitIdSchema.nullable().default(null),
    childDestinations: z
      .array(z.strictObject({ childId: unitIdSchema, toUnitId: unitIdSchema }))
      .optional(),
    functionsTo: unitIdSchema.nullable().optional(),
    functionDestinations: z
      .array(z.strictObject({ functionId: functionIdSchema, toUnitId: unitIdSchema.nullable() }))
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('absorbUnits'),
    absorberId: unitIdSchema,
    absorbedIds: z.array(unitIdSchema),
  }),
  z.strictObject({
    kind: z.literal('mergeUnits'),
    unitIds: z.array(unitIdSchema),
    newUnitId: unitIdSchema,
    name: textSchema,
    unitKind,
  }),
  z.strictObject({
    kind: z.literal('splitOffUnit'),
    ...unit,
    newUnitId: unitIdSchema,
    name: textSchema,
    unitKind,
    place: placeSchema,
    posts: headcountSchema.default({}),
    childIds: z.array(unitIdSchema).default([]),
    functionIds: z.array(functionIdSchema).optional(),
  }),
  z.strictObject({
    kind: z.literal('divideUnit'),
    ...unit,
    parts: z.array(
      z.strictObject({
        newUnitId: unitIdSchema,
        name: textSchema,
        unitKind,
        posts: headcountSchema.default({}),
        childIds: z.array(unitIdSchema).default([]),
        functionIds: z.array(functionIdSchema).optional(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('transferPosts'),
    ...unit,
    toUnitId: unitIdSchema,
    transfers: z.array(transferSchema),
    functionIds: z.array(functionIdSchema).optional(),
  }),
  z.strictObject({
    kind: z.literal('setHeadcount'),
    ...unit,
    categoryId: categoryIdSchema,
    posts: z.strictObject({
      assigned: countSchema.nullable().optional(),
      present: countSchema.nullable().optional(),
    }),
  }),
  z.strictObject({
    kind: z.literal('setLeadership'),
    ...unit,
    leadership: leadershipSchema,
  }),
  z.strictObject({
    kind: z.literal('setAutonomy'),
    ...unit,
    autonomy: partialAutonomySchema,
  }),
  z.strictObject({
    kind: z.literal('convertAutonomy'),
    ...unit,
    group: z.enum(AUTONOMY_GROUPS),
    regime: z.enum(AUTONOMY_REGIMES).nullable().default('ND60_2021'),
    decisionNumber: textSchema.nullable().default(null),
    decisionDate: dateSchema.nullable().default(null),
    payShifts: z.array(transferSchema).default([]),
  }),
  z.strictObject({
    kind: z.literal('setDetails'),
    ...unit,
    details: detailsSchema,
  }),
  z.strictObject({
    kind: z.literal('assignFunctions'),
    functionIds: z.array(functionIdSchema).min(1),
    agencyId: unitIdSchema.nullable().optional(),
    leadUnitIds: z.array(unitIdSchema).optional(),
    supportingUnitIds: z.array(unitIdSchema).optional(),
  }),
  z.strictObject({ kind: z.literal('removeUnit'), ...unit }),
]);

/** A parsed command; optional fields that were absent stay absent. */
export const parsedCommand = (parsed: z.output<typeof commandSchema>): Command => parsed as Command;

import {
  isMessageKey,
  type Locale,
  type MessageKey,
  translate,
} from '../../../../core/messages/translate';
import type { Category, PostMeasure } from '../../../../core/model/headcount';
import type { Coverage } from '../../../../core/model/snapshot';
import type {
  ColumnContent,
  PayrollKind,
  PostsKind,
  SingleKind,
  TableColumn,
} from '../tableColumn';

/** A column that can be shown, and whether it is at first. */
export interface OfferedColumn extends TableColumn {
  readonly isShownAtFirst: boolean;
}

/** What the columns that can be shown depend on. */
export interface OfferInput {
  readonly locale: Locale;
  readonly categories: readonly Category[];
  /** Which numbers the list carries. */
  readonly coverage: Coverage;
  readonly hasComparison: boolean;
}

const MEASURES = ['assigned', 'present'] as const;
const LEAST_NAME = 270;
/** Room for "Có mặt, riêng" in one line beside the button. */
const LONG_LABEL = 122;

/** Every column of a list in their first order. */
export function offeredColumns(input: OfferInput): readonly OfferedColumn[] {
  const say = (key: MessageKey): string => translate(input.locale, key);
  const leaders = say('table.column.leadership');
  const single = (
    kind: SingleKind,
    label: MessageKey,
    width: number,
    more: Partial<OfferedColumn> = {},
  ): OfferedColumn => ({
    id: kind,
    content: { kind },
    group: null,
    label: say(label),
    width,
    isNumeric: false,
    isShownAtFirst: false,
    ...more,
  });
  const first = { isShownAtFirst: true } as const;
  const leader = { ...first, group: leaders, isNumeric: true } as const;
  return [
    single('number', 'table.column.number', 68, first),
    single('name', 'table.column.name', LEAST_NAME, first),
    single('code', 'inspector.code', 92),
    single('shortName', 'table.column.shortName', 130),
    single('unitKind', 'table.column.kind', 128, first),
    single('level', 'inspector.level', 100),
    single('sector', 'inspector.sector', 140),
    single('legalStatus', 'inspector.legalStatus', 150),
    ...[...input.categories]
      .sort((a, b) => a.order - b.order)
      .flatMap((category) => postColumns(input, category)),
    ...payrollColumns(input),
    single('vacant', 'table.column.vacant', 96, { isNumeric: true }),
    single('head', 'table.column.head', 112, leader),
    single('deputies', 'table.column.deputies', 88, leader),
    single('group', 'table.column.group', 104, first),
    single('findings', 'table.column.findings', 84, { ...first, isNumeric: true }),
    single('notes', 'inspector.notes', 200),
  ];
}

/** One more column of numbers under a heading that it shares. */
function figure(
  content: Extract<ColumnContent, { measure: PostMeasure }>,
  id: string,
  group: string | null,
  label: string,
  width: number,
  isShownAtFirst: boolean,
): OfferedColumn {
  return { id, content, group, label, width, isNumeric: true, isShownAtFirst };
}

const POST_KINDS: readonly PostsKind[] = ['posts', 'ownPosts', 'postsBefore', 'postsChange'];
const PAYROLL_KINDS: readonly PayrollKind[] = ['payroll', 'payrollBefore', 'difference'];

/** Only a comparison knows what was before. */
const needsComparison = (kind: PostsKind | PayrollKind): boolean =>
  kind !== 'posts' && kind !== 'ownPosts' && kind !== 'payroll';

function postColumns(input: OfferInput, category: Category): OfferedColumn[] {
  const { locale, coverage, hasComparison } = input;
  const isEmpty = coverage.assigned.length + coverage.present.length === 0;
  const isCarried = (measure: PostMeasure): boolean =>
    isEmpty || coverage[measure].includes(category.id);
  const width = MEASURES.every(isCarried) ? 88 : 104;
  const key = category.labelKey;
  const group =
    category.label ?? (key !== null && isMessageKey(key) ? translate(locale, key) : category.id);
  return MEASURES.flatMap((measure) =>
    POST_KINDS.filter((kind) => hasComparison || !needsComparison(kind)).map((kind) =>
      figure(
        { kind, categoryId: category.id, measure },
        `${kind}:${category.id}:${measure}`,
        group,
        translate(locale, LABELS[kind][measure]),
        kind === 'posts' ? width : LONG_LABEL,
        kind === 'posts' && isCarried(measure),
      ),
    ),
  );
}

function payrollColumns({ locale, categories, coverage, hasComparison }: OfferInput) {
  const found = MEASURES.filter((measure) =>
    categories.some(({ id, countsInPayroll }) => countsInPayroll && coverage[measure].includes(id)),
  );
  const measures = found.length === 0 ? MEASURES : found;
  const group = translate(locale, 'table.column.payroll');
  return PAYROLL_KINDS.filter((kind) => hasComparison || !needsComparison(kind)).flatMap((kind) =>
    measures.map((measure) => {
      // The difference of the first measure is the one that everybody looks for.
      const isMain = kind === 'difference' && measure === measures[0];
      return figure(
        { kind, measure },
        isMain ? kind : `${kind}:${measure}`,
        isMain ? null : group,
        translate(locale, isMain ? 'table.column.difference' : LABELS[kind][measure]),
        kind === 'payroll' || isMain ? 92 : LONG_LABEL,
        kind === 'payroll' || isMain,
      );
    }),
  );
}

const OF_TOTAL = { assigned: 'table.measure.assigned', present: 'table.measure.present' } as const;
const OF_BEFORE = { assigned: 'table.before.assigned', present: 'table.before.present' } as const;
const OF_CHANGE = { assigned: 'table.change.assigned', present: 'table.change.present' } as const;
const LABELS: Readonly<Record<PostsKind | PayrollKind, Readonly<Record<PostMeasure, MessageKey>>>> =
  {
    posts: OF_TOTAL,
    ownPosts: { assigned: 'table.own.assigned', present: 'table.own.present' },
    postsBefore: OF_BEFORE,
    postsChange: OF_CHANGE,
    payroll: OF_TOTAL,
    payrollBefore: OF_BEFORE,
    difference: OF_CHANGE,
  };

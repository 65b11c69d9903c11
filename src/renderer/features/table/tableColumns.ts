import { isMessageKey, type Locale, translate } from '../../../core/messages/translate';
import type { Category, PostMeasure } from '../../../core/model/headcount';
import type { CategoryId } from '../../../core/model/ids';
import type { Coverage } from '../../../core/model/snapshot';

/** What a column shows. */
export type ColumnContent =
  | { readonly kind: 'number' | 'name' | 'unitKind' | 'head' | 'deputies' | 'group' | 'findings' }
  | { readonly kind: 'posts'; readonly categoryId: CategoryId; readonly measure: PostMeasure }
  | { readonly kind: 'payroll'; readonly measure: PostMeasure }
  | { readonly kind: 'difference'; readonly measure: PostMeasure };

/** One column of the table. */
export interface TableColumn {
  readonly id: string;
  readonly content: ColumnContent;
  /** Heading of the upper row, shared with neighbours of the same text; null: one tall heading. */
  readonly group: string | null;
  readonly label: string;
  readonly width: number;
  readonly isNumeric: boolean;
}

/** Columns that stay in place while the others scroll. */
export const FROZEN_COLUMNS = 2;

interface ColumnsInput {
  readonly locale: Locale;
  readonly categories: readonly Category[];
  readonly coverage: Coverage;
  readonly hasComparison: boolean;
  /** Room for the whole table; names take what the figures leave. */
  readonly room: number;
}

/** Least and most width of the column of names. */
const NAME_WIDTH = [270, 620] as const;

/** The columns for what a list carries; a list that carries nothing yet offers every category. */
export function tableColumns(input: ColumnsInput): readonly TableColumn[] {
  const { locale, hasComparison } = input;
  const say = (key: Parameters<typeof translate>[1]): string => translate(locale, key);
  const single = (
    kind: 'number' | 'name' | 'unitKind' | 'head' | 'deputies' | 'group' | 'findings',
    label: string,
    width: number,
    isNumeric: boolean,
    group: string | null = null,
  ): TableColumn => ({ id: kind, content: { kind }, group, label, width, isNumeric });
  const leaders = say('table.column.leadership');
  const measures = measuresOf(input);
  const columns = [
    single('number', say('table.column.number'), 58, false),
    single('name', say('table.column.name'), NAME_WIDTH[0], false),
    single('unitKind', say('table.column.kind'), 124, false),
    ...postColumns(input),
    ...measures.map((measure) => ({
      id: `payroll:${measure}`,
      content: { kind: 'payroll', measure } as const,
      group: say('table.column.payroll'),
      label: say(`table.measure.${measure}`),
      width: 92,
      isNumeric: true,
    })),
    ...(hasComparison
      ? [
          {
            id: 'difference',
            content: { kind: 'difference', measure: measures[0] ?? 'assigned' } as const,
            group: null,
            label: say('table.column.difference'),
            width: 84,
            isNumeric: true,
          },
        ]
      : []),
    single('head', say('table.column.head'), 86, true, leaders),
    single('deputies', say('table.column.deputies'), 70, true, leaders),
    single('group', say('table.column.group'), 96, false),
    single('findings', say('table.column.findings'), 76, true),
  ];
  return withRoomForNames(columns, input.room);
}

function withRoomForNames(columns: readonly TableColumn[], room: number): TableColumn[] {
  const used = columns.reduce((sum, { width }) => sum + width, 0);
  const [least, most] = NAME_WIDTH;
  const width = Math.max(least, Math.min(most, Math.floor(least + room - used)));
  return columns.map((column) => (column.id === 'name' ? { ...column, width } : column));
}

function postColumns({ locale, categories, coverage }: ColumnsInput): TableColumn[] {
  const isEmpty = coverage.assigned.length + coverage.present.length === 0;
  const columns: TableColumn[] = [];
  for (const category of [...categories].sort((a, b) => a.order - b.order)) {
    const group = categoryLabel(category, locale);
    const measures = (['assigned', 'present'] as const).filter(
      (measure) => isEmpty || coverage[measure].includes(category.id),
    );
    for (const measure of measures)
      columns.push({
        id: `posts:${category.id}:${measure}`,
        content: { kind: 'posts', categoryId: category.id, measure },
        group,
        label: translate(locale, `table.measure.${measure}`),
        width: measures.length === 1 ? 104 : 84,
        isNumeric: true,
      });
  }
  return columns;
}

function measuresOf({ categories, coverage }: ColumnsInput): PostMeasure[] {
  const found = (['assigned', 'present'] as const).filter((measure) =>
    categories.some(({ id, countsInPayroll }) => countsInPayroll && coverage[measure].includes(id)),
  );
  return found.length === 0 ? ['assigned', 'present'] : found;
}

/** The name of a category: the user's own, else the built-in one. */
function categoryLabel(category: Category, locale: Locale): string {
  const key = category.labelKey;
  return (
    category.label ?? (key !== null && isMessageKey(key) ? translate(locale, key) : category.id)
  );
}

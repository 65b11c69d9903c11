import { rollUp, type UnitTotal } from '../../../figures/rollUp';
import { planTotal } from '../../../figures/totals';
import type { UnitId } from '../../../model/ids';
import type { Coverage } from '../../../model/snapshot';
import { structureFrom, walk } from '../../../model/structure';
import type { UnitKind } from '../../../model/unit';
import { joinDrafts } from '../taking/joinDrafts';
import type { ImportDraft, Problem, RowKind, TotalCheck } from '../types';
import { badRowsOf } from './withoutBadRows';

/** One unit of a list that is looked at before it is taken. */
export interface TreeLine {
  readonly id: UnitId;
  /** Its row in the sheet; null: the title named it. */
  readonly row: number | null;
  readonly name: string;
  readonly kind: UnitKind;
  readonly depth: number;
}

/** What there is to see of a list before it is taken: little beside the list itself. */
export interface DraftView {
  readonly fileName: string;
  readonly sheet: string;
  /** In list order; what is not placed stands last. */
  readonly lines: readonly TreeLine[];
  readonly parked: number;
  /** How each row of the table was read. */
  readonly rowKinds: ReadonlyMap<number, RowKind>;
  readonly problems: readonly Problem[];
  readonly totals: readonly TotalCheck[];
  /** All units together, as the plan would count them. */
  readonly total: UnitTotal;
  readonly coverage: Coverage;
  /** Rows of units with an error in them. */
  readonly badRows: number;
}

/** The view of a draft; `read` is the same before bad rows were left out. */
export function draftView(draft: ImportDraft, read: ImportDraft): DraftView {
  const structure = structureFrom(joinDrafts([draft]));
  const rowOf = new Map(
    draft.rows.flatMap(({ unitId, row, kind }) =>
      unitId === null || kind !== 'unit' ? [] : [[unitId, row] as const],
    ),
  );
  return {
    fileName: draft.source.fileName,
    sheet: draft.source.sheet,
    lines: [...walk(structure)].map(({ unit, depth }) => ({
      id: unit.id,
      row: rowOf.get(unit.id) ?? null,
      name: unit.name,
      kind: unit.kind,
      depth,
    })),
    parked: draft.parkedIds.length,
    rowKinds: new Map(draft.rows.map(({ row, kind }) => [row, kind])),
    problems: draft.problems,
    totals: draft.totals,
    total: planTotal(structure, rollUp(structure, draft.coverage)).all,
    coverage: draft.coverage,
    badRows: badRowsOf(read).size,
  };
}

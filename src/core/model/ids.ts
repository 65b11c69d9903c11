declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A unit's identity, shared between a snapshot and every scenario branched from it. */
export type UnitId = Branded<'UnitId'>;
export type SnapshotId = Branded<'SnapshotId'>;
export type MeasureId = Branded<'MeasureId'>;
export type TargetId = Branded<'TargetId'>;
/** A headcount category; categories are data of the plan, so this is not a closed list. */
export type CategoryId = Branded<'CategoryId'>;
export type LineageId = Branded<'LineageId'>;
export type SourceId = Branded<'SourceId'>;
/** A function, task or procedure of the register, the same in every snapshot. */
export type FunctionId = Branded<'FunctionId'>;

/**
 * Shape of every id: short, ASCII, first character a letter or digit. It keeps `__proto__` and
 * path characters out of files and of object keys.
 */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Whether a text from outside may be used as an id. */
export const isId = (text: string): boolean => ID_PATTERN.test(text);

export const unitId = (text: string): UnitId => text as UnitId;
export const snapshotId = (text: string): SnapshotId => text as SnapshotId;
export const measureId = (text: string): MeasureId => text as MeasureId;
export const targetId = (text: string): TargetId => text as TargetId;
export const categoryId = (text: string): CategoryId => text as CategoryId;
export const lineageId = (text: string): LineageId => text as LineageId;
export const sourceId = (text: string): SourceId => text as SourceId;
export const functionId = (text: string): FunctionId => text as FunctionId;

/** Supplies new ids; passed into the core so that everything can be replayed. */
export type IdSource = () => string;

import type { SourceId } from './ids';
import type { IsoDate } from './isoDate';

/** A file and sheet that values came from. */
export interface Source {
  readonly id: SourceId;
  readonly fileName: string;
  readonly sheet: string;
  /** Day of the import. */
  readonly importedOn: IsoDate | null;
}

/** Cell (A1 style) and original text of one imported value. */
export type CellOrigin = readonly [address: string, text: string];

/** Where a unit's values came from; keys are field names such as `name` or `civilServant.assigned`. */
export interface Provenance {
  readonly sourceId: SourceId;
  readonly cells: Readonly<Record<string, CellOrigin>>;
}

import type { Locale } from '../../core/messages/translate';
import type { SnapshotId } from '../../core/model/ids';
import type { Result } from '../../core/model/result';
import type { ChartPaper } from '../../core/picture/paper/chartPaper';
import type { Titles } from '../../core/picture/paper/pageFrame';
import type { ChartFormat } from '../../core/picture/paper/paper';
import type { TitleWishes } from '../../core/picture/paper/titlesOf';

/** The snapshot whose chart is drawn. */
export interface ChartOrigin {
  readonly planData: unknown;
  readonly snapshotId: SnapshotId;
  readonly compareWithId: SnapshotId | null;
  readonly locale: Locale;
}

/** What is chosen for a chart on paper, as the user says it. */
export interface ChartOrder {
  readonly paper: Omit<ChartPaper, 'titles'>;
  readonly titles: TitleWishes;
}

/** What is asked of the worker that draws charts; `origin` is kept until another one comes. */
export type ChartRequest =
  | {
      readonly kind: 'preview';
      readonly origin: ChartOrigin | null;
      readonly order: ChartOrder;
      readonly page: number;
    }
  | {
      readonly kind: 'write';
      readonly origin: ChartOrigin;
      readonly order: ChartOrder;
      readonly format: ChartFormat;
    };

/** One page as it will be printed. */
export interface PagePreview {
  readonly svg: string;
  readonly page: number;
  readonly count: number;
  /** Share of true size of this page's chart. */
  readonly scale: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly titles: Titles;
}

/** Why there is no chart. */
export type ChartProblem =
  | { readonly code: 'nothingToDraw' }
  | { readonly code: 'tooLarge' }
  | { readonly code: 'failed'; readonly detail: string };

export type PreviewAnswer = Result<PagePreview, ChartProblem>;
export type WriteAnswer = Result<Uint8Array, ChartProblem>;

/** Pages written so far. */
export interface WriteProgress {
  readonly done: number;
  readonly count: number;
}

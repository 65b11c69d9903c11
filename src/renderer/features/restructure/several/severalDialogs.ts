import type { ComponentType } from 'react';
import type { SeveralKind } from '../../../state/viewStore';
import { ConvertSeveralDialog } from './ConvertSeveralDialog';
import { DissolveSeveralDialog } from './DissolveSeveralDialog';
import { FieldSeveralDialog } from './FieldSeveralDialog';
import { MergeDialog } from './MergeDialog';
import { MoveSeveralDialog } from './MoveSeveralDialog';
import { PostsSeveralDialog } from './PostsSeveralDialog';
import { RemoveSeveralDialog } from './RemoveSeveralDialog';
import type { SeveralProps } from './severalProps';
import { TransferSeveralDialog } from './TransferSeveralDialog';

/** The dialog of each decision about several units. */
export const SEVERAL_DIALOGS: Readonly<Record<SeveralKind, ComponentType<SeveralProps>>> = {
  merge: MergeDialog,
  move: MoveSeveralDialog,
  posts: PostsSeveralDialog,
  field: FieldSeveralDialog,
  convert: ConvertSeveralDialog,
  transfer: TransferSeveralDialog,
  dissolve: DissolveSeveralDialog,
  remove: RemoveSeveralDialog,
};

import type { TargetDraft, TargetProblems } from '../../../core/targets/targetDraft';
import type { Figures } from '../../state/useFigures';

/** What every part of the form of a target is given. */
export interface FieldsProps {
  readonly figures: Figures;
  readonly draft: TargetDraft;
  readonly problems: TargetProblems;
  readonly onChange: (fields: Partial<TargetDraft>) => void;
}

import type { Unit } from '../../../../core/model/unit';
import type { Figures } from '../../../state/useFigures';

/** What every dialog about several units is given. */
export interface SeveralProps {
  readonly figures: Figures;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

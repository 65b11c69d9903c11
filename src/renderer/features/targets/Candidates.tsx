import { withAgenciesMeant } from '../../../core/targets/agenciesMeant';
import { bandCandidates } from '../../../core/targets/bandCandidates';
import type { TargetResult } from '../../../core/targets/targetResult';
import type { Figures } from '../../state/useFigures';
import { ConversionCandidates } from './ConversionCandidates';
import { MergerCandidates } from './MergerCandidates';
import { VacancyCandidates } from './VacancyCandidates';

interface CandidatesProps {
  readonly figures: Figures;
  readonly result: TargetResult;
}

/** Units that would bring a target nearer, those that bring most or cost least first. */
export function Candidates({ figures, result }: CandidatesProps) {
  const { end, candidates } = result;
  const target = withAgenciesMeant(figures.plan, result.target, figures.side.snapshot.id, null);
  switch (target.kind) {
    case 'headcount':
      return <VacancyCandidates figures={figures} target={target} reading={end.decisive} />;
    case 'unitCount':
      return <MergerCandidates figures={figures} target={target} />;
    case 'autonomy':
      return <ConversionCandidates figures={figures} candidates={candidates} />;
    case 'bandUpgrade':
      return (
        <ConversionCandidates
          figures={figures}
          candidates={bandCandidates(end, figures.side.structure)}
        />
      );
  }
}

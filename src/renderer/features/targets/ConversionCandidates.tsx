import { Button } from '@mantine/core';
import type { Candidate } from '../../../core/targets/targetResult';
import { fractionText, percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { CandidateTable } from './CandidateTable';
import { UnitLink } from './UnitLink';

interface ConversionCandidatesProps {
  readonly figures: Figures;
  readonly candidates: readonly Candidate[];
}

/** Units to convert, the nearest to self-financing first. */
export function ConversionCandidates({ figures, candidates }: ConversionCandidatesProps) {
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  const isScenario = figures.side.snapshot.kind === 'scenario';
  return (
    <CandidateTable
      title={t('targets.candidates')}
      candidates={candidates}
      head={
        <tr>
          <th>{t('targets.proof.unit')}</th>
          <th>{t('inspector.autonomy.group')}</th>
          <th className="tg-number">{t('targets.candidates.level')}</th>
          <th className="tg-number">{t('targets.candidates.credit')}</th>
          <th aria-label={t('action.convert')} />
        </tr>
      }
      row={({ unitId, credit, selfFinancing }) => {
        const unit = figures.side.structure.units.get(unitId);
        return (
          <tr key={unitId}>
            <td>
              <UnitLink figures={figures} id={unitId} name={unit?.name ?? '–'} />
            </td>
            <td>{t(`autonomyGroup.${unit?.autonomy?.group ?? 'unknown'}`)}</td>
            <td className="tg-number">{percentText(selfFinancing, locale)}</td>
            <td className="tg-number">{fractionText(credit, locale)}</td>
            <td>
              {isScenario && (
                <Button
                  size="compact-xs"
                  variant="light"
                  onClick={() => show({ dialog: { kind: 'convert', unitId } })}
                >
                  {t('action.convert')}
                </Button>
              )}
            </td>
          </tr>
        );
      }}
    />
  );
}

import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { agencyIn } from '../../../core/model/structure';
import type { UnitCountTarget } from '../../../core/model/target';
import { unitCandidates } from '../../../core/targets/unitCandidates';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { numberText } from '../../ui/figureTexts';
import { CandidateTable } from './CandidateTable';
import { UnitLink } from './UnitLink';

interface MergerCandidatesProps {
  readonly figures: Figures;
  readonly target: UnitCountTarget;
}

/** Units to merge: those below a minimum size, then the smallest. */
export function MergerCandidates({ figures, target }: MergerCandidatesProps) {
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  const { findings, categories } = figures;
  const { structure, totals, snapshot } = figures.side;
  const candidates = useMemo(
    () => unitCandidates(target, { structure, totals, categories, findings }),
    [target, structure, totals, categories, findings],
  );
  const nameOf = (id: (typeof candidates)[number]['unitId']): string =>
    structure.units.get(id)?.name ?? '–';
  return (
    <CandidateTable
      title={t('targets.candidates.units')}
      hint={t('targets.candidates.units.hint')}
      candidates={candidates}
      head={
        <tr>
          <th>{t('targets.proof.unit')}</th>
          <th>{t('targets.proof.agency')}</th>
          <th className="tg-number">{t('flows.posts')}</th>
          <th className="tg-number">{t('targets.candidates.minimum')}</th>
          <th>{t('targets.candidates.into')}</th>
          <th aria-label={t('action.absorb')} />
        </tr>
      }
      row={({ unitId, posts, minimum, intoId }) => (
        <tr key={unitId}>
          <td>
            <UnitLink figures={figures} id={unitId} name={nameOf(unitId)} />
          </td>
          <td>{agencyIn(structure, unitId).name}</td>
          <td className="tg-number">{posts === null ? '?' : numberText(posts, locale)}</td>
          <td className="tg-number">{minimum === null ? '–' : numberText(minimum, locale)}</td>
          <td>
            <UnitLink figures={figures} id={intoId} name={nameOf(intoId)} />
          </td>
          <td>
            {snapshot.kind === 'scenario' && (
              <Button
                size="compact-xs"
                variant="light"
                aria-label={`${t('action.absorb')} ${nameOf(unitId)}`}
                onClick={() => show({ dialog: { kind: 'absorb', unitIds: [intoId, unitId] } })}
              >
                {t('action.absorb')}
              </Button>
            )}
          </td>
        </tr>
      )}
    />
  );
}

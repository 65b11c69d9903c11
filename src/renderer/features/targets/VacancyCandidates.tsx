import { useMemo } from 'react';
import { compareFractions, fraction } from '../../../core/model/fraction';
import { agencyIn } from '../../../core/model/structure';
import type { HeadcountTarget } from '../../../core/model/target';
import { postCandidates } from '../../../core/targets/postCandidates';
import type { Reading } from '../../../core/targets/targetResult';
import { percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { numberText } from '../../ui/figureTexts';
import { CandidateTable } from './CandidateTable';
import { UnitLink } from './UnitLink';

interface VacancyCandidatesProps {
  readonly figures: Figures;
  readonly target: HeadcountTarget;
  readonly reading: Reading;
}

/** The smallest percentage that is written. */
const LEAST_SHOWN = fraction(1, 10_000);

/** Units that could give up posts: vacant ones, and those beyond a norm. */
export function VacancyCandidates({ figures, target, reading }: VacancyCandidatesProps) {
  const { t, locale } = useMessages();
  const { structure } = figures.side;
  const candidates = useMemo(
    () => postCandidates(target, structure, figures.findings),
    [target, structure, figures.findings],
  );
  const count = (posts: number): string => (posts === 0 ? '–' : numberText(posts, locale));
  const shareOf = (posts: number): string => {
    const share = fraction(posts, reading.denominator);
    // A share that is not nothing is never shown as nothing.
    const isTiny = share.denominator !== 0 && compareFractions(share, LEAST_SHOWN) < 0;
    return isTiny ? `< ${percentText(LEAST_SHOWN, locale)}` : percentText(share, locale);
  };
  return (
    <CandidateTable
      title={t('targets.candidates.posts')}
      hint={t(`targets.candidates.posts.${target.measure}`)}
      candidates={candidates}
      head={
        <tr>
          <th>{t('targets.proof.unit')}</th>
          <th>{t('targets.proof.agency')}</th>
          <th className="tg-number">
            {t(target.measure === 'assigned' ? 'table.column.vacant' : 'targets.candidates.beyond')}
          </th>
          <th className="tg-number">{t('targets.candidates.overNorm')}</th>
          <th className="tg-number">{t('targets.candidates.posts.credit')}</th>
          <th className="tg-number">{t('targets.candidates.share')}</th>
        </tr>
      }
      row={({ unitId, posts, open, overNorm }) => (
        <tr key={unitId}>
          <td>
            <UnitLink
              figures={figures}
              id={unitId}
              name={structure.units.get(unitId)?.name ?? '–'}
            />
          </td>
          <td>{agencyIn(structure, unitId).name}</td>
          <td className="tg-number">{count(open)}</td>
          <td className="tg-number">{count(overNorm)}</td>
          <td className="tg-number">
            <strong>{count(posts)}</strong>
          </td>
          <td className="tg-number">{shareOf(posts)}</td>
        </tr>
      )}
    />
  );
}

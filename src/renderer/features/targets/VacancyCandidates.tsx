import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { compareFractions, fraction } from '../../../core/model/fraction';
import type { UnitId } from '../../../core/model/ids';
import { agencyIn } from '../../../core/model/structure';
import type { HeadcountTarget } from '../../../core/model/target';
import { openByAgency, postCandidates } from '../../../core/targets/postCandidates';
import type { Reading } from '../../../core/targets/targetResult';
import { percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { numberText } from '../../ui/figureTexts';
import { CandidateTable } from './CandidateTable';
import styles from './Proof.module.css';
import { UnitLink } from './UnitLink';

interface VacancyCandidatesProps {
  readonly figures: Figures;
  readonly target: HeadcountTarget;
  readonly reading: Reading;
}

const VIEWS = ['units', 'agencies'] as const;
type View = (typeof VIEWS)[number];

/** The smallest percentage that is written. */
const LEAST_SHOWN = fraction(1, 10_000);

/** Units that could give up posts, vacant ones and those beyond a norm; or agencies as a whole. */
export function VacancyCandidates({ figures, target, reading }: VacancyCandidatesProps) {
  const { t, locale } = useMessages();
  const [view, setView] = useState<View>('units');
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
  const linkTo = (id: UnitId) => (
    <UnitLink figures={figures} id={id} name={structure.units.get(id)?.name ?? '–'} />
  );
  const open = t(
    target.measure === 'assigned' ? 'table.column.vacant' : 'targets.candidates.beyond',
  );
  const shared = {
    title: t('targets.candidates.posts'),
    hint: t(`targets.candidates.posts.${target.measure}`),
    choice: (
      <SegmentedControl
        size="xs"
        className={styles.parts}
        aria-label={t('targets.candidates.posts')}
        value={view}
        data={VIEWS.map((one) => ({ value: one, label: t(`targets.candidates.by.${one}`) }))}
        onChange={(value) => setView(value as View)}
      />
    ),
  };
  if (view === 'agencies')
    return (
      <CandidateTable
        {...shared}
        key={view}
        candidates={openByAgency(candidates, structure)}
        head={
          <tr>
            <th>{t('targets.proof.agency')}</th>
            <th className="tg-number">{t('targets.candidates.unitCount')}</th>
            <th className="tg-number">{open}</th>
            <th className="tg-number">{t('targets.candidates.share')}</th>
          </tr>
        }
        row={({ agencyId, units, open: posts }) => (
          <tr key={agencyId}>
            <td>{linkTo(agencyId)}</td>
            <td className="tg-number">{count(units)}</td>
            <td className="tg-number">
              <strong>{count(posts)}</strong>
            </td>
            <td className="tg-number">{shareOf(posts)}</td>
          </tr>
        )}
      />
    );
  return (
    <CandidateTable
      {...shared}
      key={view}
      candidates={candidates}
      head={
        <tr>
          <th>{t('targets.proof.unit')}</th>
          <th>{t('targets.proof.agency')}</th>
          <th className="tg-number">{open}</th>
          <th className="tg-number">{t('targets.candidates.overNorm')}</th>
          <th className="tg-number">{t('targets.candidates.posts.credit')}</th>
          <th className="tg-number">{t('targets.candidates.share')}</th>
        </tr>
      }
      row={(one) => (
        <tr key={one.unitId}>
          <td>{linkTo(one.unitId)}</td>
          <td>{agencyIn(structure, one.unitId).name}</td>
          <td className="tg-number">{count(one.open)}</td>
          <td className="tg-number">{count(one.overNorm)}</td>
          <td className="tg-number">
            <strong>{count(one.posts)}</strong>
          </td>
          <td className="tg-number">{shareOf(one.posts)}</td>
        </tr>
      )}
    />
  );
}

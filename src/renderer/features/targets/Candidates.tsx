import { Button } from '@mantine/core';
import type { Candidate } from '../../../core/targets/targetResult';
import { fractionText, percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from '../../ui/ListView.module.css';

interface CandidatesProps {
  readonly figures: Figures;
  readonly candidates: readonly Candidate[];
}

const MOST = 10;

/** Units that would close the gap, the nearest to self-financing first. */
export function Candidates({ figures, candidates }: CandidatesProps) {
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  const isScenario = figures.side.snapshot.kind === 'scenario';
  return (
    <>
      <h3 className={styles.subtitle}>{t('targets.candidates')}</h3>
      {candidates.length === 0 && <p className={styles.soft}>{t('targets.candidates.none')}</p>}
      {candidates.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('targets.proof.unit')}</th>
              <th>{t('inspector.autonomy.group')}</th>
              <th className="tg-number">{t('targets.candidates.level')}</th>
              <th className="tg-number">{t('targets.candidates.credit')}</th>
              <th aria-label={t('action.convert')} />
            </tr>
          </thead>
          <tbody>
            {candidates.slice(0, MOST).map(({ unitId, credit, selfFinancing }) => {
              const unit = figures.side.structure.units.get(unitId);
              return (
                <tr key={unitId}>
                  <td>{unit?.name}</td>
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
            })}
          </tbody>
        </table>
      )}
    </>
  );
}

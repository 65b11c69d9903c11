import { Button } from '@mantine/core';
import { AUTONOMY_READINGS, type AutonomyReading, type Target } from '../../../core/model/target';
import type { Reading, TargetResult, TargetState } from '../../../core/targets/targetResult';
import { percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { numberText } from '../../ui/figureTexts';
import styles from '../../ui/ListView.module.css';
import { countText, valueText } from '../../ui/readingTexts';
import { targetName } from '../../ui/targetName';
import { VerdictMark } from '../../ui/VerdictMark';
import { AgencyTransfers } from './AgencyTransfers';
import { Candidates } from './Candidates';
import { Proof } from './Proof';
import { TargetFields } from './TargetFields';

interface TargetCardProps {
  readonly figures: Figures;
  readonly result: TargetResult;
  readonly onChange: (target: Target) => void;
}

type ReadingName = AutonomyReading | 'main';

/** One target: its readings at the due date and when complete, and the units behind them. */
export function TargetCard({ figures, result, onChange }: TargetCardProps) {
  const { t, locale } = useMessages();
  const { proof, show } = useViewStore();
  const { target, atDue, end } = result;
  const names: readonly ReadingName[] = target.kind === 'autonomy' ? AUTONOMY_READINGS : ['main'];
  const decisive = target.kind === 'autonomy' ? target.verdictReading : 'main';
  const open = proof?.targetId === target.id ? proof.reading : null;
  const doubts = new Set([
    ...(atDue === null ? (['noListAtDue'] as const) : atDue.decisive.doubts),
    ...end.decisive.doubts,
  ]);
  const shown = open === null ? undefined : end.readings[open];
  return (
    <section className={styles.card} aria-label={targetName(target, t)}>
      <div className={styles.bar}>
        <strong>{targetName(target, t)}</strong>
        <VerdictMark verdict={result.verdict} />
        <span className={styles.soft}>
          {target.legalBasis}
          {!target.isChecked && ` (${t('targets.unchecked')})`}
        </span>
      </div>
      <TargetFields target={target} onChange={onChange} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('targets.reading')}</th>
            <th className="tg-number">{t('targets.required')}</th>
            <th className="tg-number">{t('targets.atDue', { year: String(target.dueYear) })}</th>
            <th className="tg-number">{t('targets.end')}</th>
            <th className="tg-number">{t('targets.count')}</th>
            <th className="tg-number">{t('targets.shortfall')}</th>
            <th aria-label={t('targets.why')} />
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const reading = end.readings[name];
            if (reading === undefined) return null;
            return (
              <tr key={name}>
                <td>
                  {name === decisive ? (
                    <strong>{t(`reading.${name}`)}</strong>
                  ) : (
                    t(`reading.${name}`)
                  )}
                </td>
                <td className="tg-number">{percentText(target.value, locale)}</td>
                <td className="tg-number">{valueAt(atDue, name)}</td>
                <td className="tg-number">{valueText(reading, locale)}</td>
                <td className="tg-number">{countText(reading, locale)}</td>
                <td className="tg-number">{shortfallText(reading)}</td>
                <td>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-expanded={open === name}
                    onClick={() =>
                      show({ proof: open === name ? null : { targetId: target.id, reading: name } })
                    }
                  >
                    {t('targets.why')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {[...doubts].map((doubt) => (
        <p key={doubt} className={styles.open}>
          {t(`doubt.${doubt}`, {
            year: String(doubt === 'noBaseline' ? target.baselineYear : target.dueYear),
          })}
        </p>
      ))}
      {result.baselineDiffersFromList !== null && (
        <p className={styles.open}>
          {t('targets.manualBaseline.list', { ...result.baselineDiffersFromList })}
        </p>
      )}
      {target.kind === 'autonomy' && target.countsComputed && (
        <p className={styles.open}>{t('targets.countsComputed.note')}</p>
      )}
      {end.payShift > 0 && (
        <p className={styles.open}>{t('targets.payShift', { count: end.payShift })}</p>
      )}
      {end.fellBack.length > 0 && (
        <p className={styles.open}>{t('targets.fellBack', { count: end.fellBack.length })}</p>
      )}
      {end.splitCredits.length > 0 && (
        <p className={styles.open}>
          {t('targets.splitCredits', { count: end.splitCredits.length })}
        </p>
      )}
      {target.kind === 'headcount' && <AgencyTransfers figures={figures} target={target} />}
      {shown !== undefined && (
        <>
          <Proof figures={figures} target={target} reading={shown} />
          {target.kind === 'autonomy' && (
            <Candidates figures={figures} candidates={result.candidates} />
          )}
        </>
      )}
    </section>
  );

  function valueAt(state: TargetState | null, name: ReadingName): string {
    const reading = state?.readings[name];
    return reading === undefined ? '–' : valueText(reading, locale);
  }

  function shortfallText(reading: Reading): string {
    const { shortfallLeast, shortfallMost } = reading;
    if (shortfallMost === null && shortfallLeast === null) return '–';
    if (shortfallLeast === shortfallMost || shortfallLeast === null || shortfallMost === null)
      return t(
        target.kind === 'headcount' ? 'targets.shortfall.posts' : 'targets.shortfall.units',
        {
          count: shortfallMost ?? shortfallLeast ?? 0,
        },
      );
    return t('targets.shortfall.range', {
      least: numberText(shortfallLeast, locale),
      most: numberText(shortfallMost, locale),
    });
  }
}

import { Button } from '@mantine/core';
import { AUTONOMY_READINGS, type AutonomyReading, type Target } from '../../../core/model/target';
import { requiredText } from '../../../core/reports/shareText';
import type { TargetResult, TargetState } from '../../../core/targets/targetResult';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from '../../ui/ListView.module.css';
import { countText, valueText } from '../../ui/readingTexts';
import { targetName } from '../../ui/targetName';
import { VerdictMark } from '../../ui/VerdictMark';
import { AgencyTransfers } from './AgencyTransfers';
import { Candidates } from './Candidates';
import { Proof } from './Proof';
import { shortfallText } from './shortfallText';
import { TargetButtons } from './TargetButtons';
import own from './TargetCard.module.css';
import { TargetFields } from './TargetFields';
import { targetFacts } from './targetFacts';
import type { TargetSteps } from './useTargetSteps';

interface TargetCardProps {
  readonly figures: Figures;
  readonly result: TargetResult;
  readonly steps: TargetSteps;
  readonly onEdit: (target: Target) => void;
  readonly onRemoved: () => void;
}

type ReadingName = AutonomyReading | 'main';

/** One target: its readings at the due date and when complete, and the units behind them. */
export function TargetCard(props: TargetCardProps) {
  const { figures, result, steps } = props;
  const messages = useMessages();
  const { t, locale } = messages;
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
      <div className={own.head}>
        <span className={own.name}>
          <strong>{targetName(target, t)}</strong>
          <VerdictMark verdict={result.verdict} />
          <span className={styles.soft}>
            {target.legalBasis}
            {!target.isChecked && ` (${t('targets.unchecked')})`}
          </span>
        </span>
        <TargetButtons
          target={target}
          steps={steps}
          onEdit={props.onEdit}
          onRemoved={props.onRemoved}
        />
      </div>
      <p className={own.facts}>{targetFacts(target, figures, messages)}</p>
      <TargetFields
        target={target}
        onChange={(next) => {
          steps.edit(next);
          if (!next.isEnabled) props.onRemoved();
        }}
      />
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
                <td className="tg-number">{requiredText(target, locale)}</td>
                <td className="tg-number">{valueAt(atDue, name)}</td>
                <td className="tg-number">{valueText(reading, locale)}</td>
                <td className="tg-number">{countText(reading, locale)}</td>
                <td className="tg-number">{shortfallText(target, reading, messages)}</td>
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
      {open !== null && shown !== undefined && (
        <>
          <Proof key={open} figures={figures} target={target} state={end} reading={open} />
          <Candidates figures={figures} result={result} />
        </>
      )}
    </section>
  );

  function valueAt(state: TargetState | null, name: ReadingName): string {
    const reading = state?.readings[name];
    return reading === undefined ? '–' : valueText(reading, locale);
  }
}

import { useDeferredValue, useMemo } from 'react';
import type { Target } from '../../../core/model/target';
import { evaluateTarget } from '../../../core/targets/evaluateTarget';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { countText, valueText } from '../../ui/readingTexts';
import { VerdictMark } from '../../ui/VerdictMark';
import { shortfallText } from './shortfallText';
import styles from './TargetDialog.module.css';

interface TargetPreviewProps {
  readonly figures: Figures;
  /** null: something in the form is wrong. */
  readonly target: Target | null;
}

/** What a target would say if it were saved as it stands in the form. */
export function TargetPreview({ figures, target }: TargetPreviewProps) {
  const messages = useMessages();
  const { t, locale } = messages;
  const { plan, side } = figures;
  const calm = useDeferredValue(target);
  const result = useMemo(
    () => (calm === null ? null : evaluateTarget(plan, calm, side.snapshot.id)),
    [calm, plan, side.snapshot.id],
  );
  if (result === null || target === null)
    return <p className={styles.preview}>{t('targets.preview.problems')}</p>;
  const { atDue, end, verdict } = result;
  const { decisive } = atDue ?? end;
  const doubts = new Set([
    ...(atDue === null ? (['noListAtDue'] as const) : []),
    ...decisive.doubts,
  ]);
  return (
    <section className={styles.preview} aria-label={t('targets.preview', { name: '' }).trim()}>
      <strong>{t('targets.preview', { name: side.snapshot.name })}</strong>
      <p className={styles.result}>
        <VerdictMark verdict={verdict} />
        <span>
          {t('targets.atDue', { year: String(result.target.dueYear) })}:{' '}
          <strong>{atDue === null ? '–' : valueText(atDue.decisive, locale)}</strong>
        </span>
        <span>
          {t('targets.end')}: <strong>{valueText(end.decisive, locale)}</strong>
        </span>
        <span>
          {t('targets.count')}: <strong>{countText(decisive, locale)}</strong>
        </span>
        <span>
          {t('targets.shortfall')}:{' '}
          <strong>{shortfallText(result.target, decisive, messages)}</strong>
        </span>
      </p>
      {[...doubts].map((doubt) => (
        <p key={doubt} className={styles.doubt}>
          {t(`doubt.${doubt}`, {
            year: String(
              doubt === 'noBaseline' ? result.target.baselineYear : result.target.dueYear,
            ),
          })}
        </p>
      ))}
    </section>
  );
}

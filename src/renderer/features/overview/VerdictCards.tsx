import type { Reading, TargetResult } from '../../../core/targets/targetResult';
import { percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import { useViewStore } from '../../state/viewStore';
import { numberText } from '../../ui/figureTexts';
import { countText, valueText } from '../../ui/readingTexts';
import { targetName } from '../../ui/targetName';
import { VerdictMark } from '../../ui/VerdictMark';
import styles from './Overview.module.css';
import type { OverviewFigures } from './overviewFigures';

/** Every target in use with its value, verdict and what is missing; each leads to its proof. */
export function VerdictCards({ overview }: { readonly overview: OverviewFigures }) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { targets, agencyId } = overview;
  return (
    <section aria-label={t('overview.verdicts')}>
      <h3 className={styles.subtitle}>{t('overview.verdicts')}</h3>
      {targets.length === 0 && (
        <p className={styles.soft}>
          {t('roadmap.noTargets')}{' '}
          <button type="button" className={styles.link} onClick={() => show({ tab: 'targets' })}>
            {t('tab.targets')}
          </button>
        </p>
      )}
      {agencyId !== null && targets.length > 0 && (
        <p className={styles.soft}>{t('overview.verdicts.agency')}</p>
      )}
      <div className={styles.verdicts}>
        {targets.map((result) => (
          <VerdictCard key={result.target.id} result={result} />
        ))}
      </div>
    </section>
  );
}

function VerdictCard({ result }: { readonly result: TargetResult }) {
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  const { target, atDue, end } = result;
  const reading = (atDue ?? end).decisive;
  return (
    <button
      type="button"
      className={styles.verdict}
      data-verdict={result.verdict}
      title={t('targets.why')}
      onClick={() =>
        show({
          tab: 'targets',
          proof: {
            targetId: target.id,
            reading: target.kind === 'autonomy' ? target.verdictReading : 'main',
          },
        })
      }
    >
      <span className={styles.verdictName}>{targetName(target, t)}</span>
      <span className={styles.verdictLine}>
        <strong className={styles.value}>{valueText(reading, locale)}</strong>
        <VerdictMark verdict={result.verdict} />
      </span>
      <span className={styles.soft}>
        {t('roadmap.due', {
          value: percentText(target.value, locale),
          year: String(target.dueYear),
        })}
        {' · '}
        {countText(reading, locale)}
      </span>
      <span className={styles.soft}>
        {missing(reading)}
        {atDue !== null &&
          end !== atDue &&
          ` ${t('roadmap.end', { value: valueText(end.decisive, locale) })}`}
      </span>
    </button>
  );

  /** What is missing to the target; where there is no figure at all, why. */
  function missing({ shortfallLeast, shortfallMost, verdict, doubts }: Reading): string {
    if (verdict === 'met') return '';
    const one = shortfallMost ?? shortfallLeast;
    if (one === null) {
      const [doubt] = doubts;
      const { baselineYear, dueYear } = target;
      return doubt === undefined
        ? ''
        : t(`doubt.${doubt}`, { year: String(doubt === 'noBaseline' ? baselineYear : dueYear) });
    }
    const unit = target.kind === 'headcount' ? 'posts' : 'units';
    return shortfallLeast === null || shortfallMost === null || shortfallLeast === shortfallMost
      ? t('overview.missing', { what: t(`targets.shortfall.${unit}`, { count: one }) })
      : t('overview.missing.range', {
          least: numberText(shortfallLeast, locale),
          what: t(`targets.shortfall.${unit}`, { count: shortfallMost }),
        });
  }
}

import { IconAlertTriangle } from '@tabler/icons-react';
import { isUndecided } from '../../../core/findings/figureFinding';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { demandText, valueText } from '../../ui/readingTexts';
import { targetName } from '../../ui/targetName';
import { VerdictMark } from '../../ui/VerdictMark';
import styles from './TargetStrip.module.css';

/** The verdict of every target and the number of findings, always in view. */
export function TargetStrip({ figures }: { readonly figures: Figures }) {
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  const notAccepted = figures.findings.filter((one) => one.acceptedReason === null);
  const undecided = notAccepted.filter(isUndecided).length;
  const open = notAccepted.length - undecided;
  return (
    <div className={styles.strip}>
      {/* A wheel turns what is wider than the window sideways. */}
      <div
        className={styles.targets}
        onWheel={(event) => {
          event.currentTarget.scrollLeft += event.deltaY;
        }}
      >
        {figures.targets.map((result) => {
          const state = result.atDue ?? result.end;
          return (
            <button
              key={result.target.id}
              type="button"
              className={styles.target}
              title={`${targetName(result.target, t)} — ${t('targets.why')}`}
              onClick={() =>
                show({
                  tab: 'targets',
                  proof: {
                    targetId: result.target.id,
                    reading:
                      result.target.kind === 'autonomy' ? result.target.verdictReading : 'main',
                  },
                })
              }
            >
              <span className={styles.name}>{targetName(result.target, t)}</span>
              <span className={styles.line}>
                <strong className={styles.value}>
                  {t('strip.value', {
                    value: valueText(state.decisive, locale),
                    required: demandText(result.target, locale),
                  })}
                </strong>
                <VerdictMark verdict={result.verdict} />
              </span>
            </button>
          );
        })}
      </div>
      <button type="button" className={styles.target} onClick={() => show({ tab: 'checks' })}>
        <span className={styles.name}>{t('tab.checks')}</span>
        <span className={styles.line} data-open={open > 0}>
          {open > 0 && <IconAlertTriangle size={15} aria-hidden />}
          <strong>{t('strip.findings', { count: open })}</strong>
          {undecided > 0 && (
            <span className={styles.name}>{t('strip.undecided', { count: undecided })}</span>
          )}
        </span>
      </button>
    </div>
  );
}

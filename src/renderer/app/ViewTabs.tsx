import { useEffect } from 'react';
import { useMessages } from '../i18n/useMessages';
import { TABS, useViewStore } from '../state/viewStore';
import styles from './ViewTabs.module.css';

/** Id of the panel that every tab fills. */
export const VIEW_PANEL = 'view-panel';

/** The views of the middle, as tabs: arrows move between them. */
export function ViewTabs() {
  const { t } = useMessages();
  const { tab, show } = useViewStore();
  useEffect(() => {
    document.getElementById(`tab-${tab}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const go = (step: number): void => {
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
    if (next === undefined) return;
    show({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={t('frame.tabs')}>
      {TABS.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={one === tab}
          aria-controls={VIEW_PANEL}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => show({ tab: one })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') go(1);
            if (event.key === 'ArrowLeft') go(-1);
            if (event.key === 'Home') go(-TABS.indexOf(tab));
            if (event.key === 'End') go(TABS.length - 1 - TABS.indexOf(tab));
          }}
        >
          {t(`tab.${one}`)}
        </button>
      ))}
    </div>
  );
}

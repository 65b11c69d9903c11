import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SnapshotId } from '../../../../core/model/ids';
import type { Plan } from '../../../../core/model/plan';
import { useMessages } from '../../../i18n/useMessages';
import styles from './Presentation.module.css';
import { PresentationBar } from './PresentationBar';
import { PresentationPage } from './PresentationPage';
import { pagesOf } from './pages';
import { stepOfKey } from './stepOfKey';

interface PresentationProps {
  readonly plan: Plan;
  readonly ids: readonly SnapshotId[];
  readonly reference: SnapshotId;
  readonly onEnd: () => void;
}

/**
 * The comparison over the whole screen, page by page; all pages are there, so that paper gets them
 * all. Where the browser allows no full screen it fills the window.
 */
export function Presentation({ plan, ids, reference, onEnd }: PresentationProps) {
  const { t } = useMessages();
  const pages = useMemo(() => pagesOf(plan, ids, reference), [plan, ids, reference]);
  const [wanted, setPage] = useState(0);
  const page = Math.min(wanted, pages.length - 1);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef({ pages, page, onEnd });
  latest.current = { pages, page, onEnd };
  useLayoutEffect(() => {
    const opener = document.activeElement;
    // Neither Tab nor a screen reader may get behind it.
    const behind = document.getElementById('root');
    behind?.setAttribute('inert', '');
    box.current?.focus();
    return () => {
      behind?.removeAttribute('inert');
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    // Escape leaves full screen before any key reaches the page: that ends the presentation too.
    const onChange = (): void => {
      if (document.fullscreenElement === null) latest.current.onEnd();
    };
    let isOver = false;
    document.documentElement.requestFullscreen?.().then(
      () => {
        if (isOver) void document.exitFullscreen();
        else document.addEventListener('fullscreenchange', onChange);
      },
      () => {
        // Refused: the window is filled all the same.
      },
    );
    return () => {
      isOver = true;
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);
  useEffect(() => {
    // Before all others: no key of the window behind may work while it is covered.
    const onKey = (event: KeyboardEvent): void => {
      const now = latest.current;
      const step = stepOfKey(event, now.page, now.pages.length);
      if (step === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (step === 'end') now.onEnd();
      else setPage(step);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
  return createPortal(
    <div
      ref={box}
      className={styles.presentation}
      data-presenting
      role="dialog"
      aria-modal="true"
      aria-label={t('present.title')}
      tabIndex={-1}
    >
      {pages.map((one, i) => (
        <PresentationPage
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity than their place.
          key={i}
          plan={plan}
          ids={ids}
          reference={reference}
          page={one}
          isShown={i === page}
        />
      ))}
      <PresentationBar page={page} count={pages.length} onPage={setPage} onEnd={onEnd} />
    </div>,
    document.body,
  );
}

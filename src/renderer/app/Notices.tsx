import { Button, Notification } from '@mantine/core';
import { useEffect } from 'react';
import { useMessages } from '../i18n/useMessages';
import { type Notice, useNoticeStore } from '../state/noticeStore';
import styles from './Notices.module.css';

/** How long a word of success stays; problems stay until they are closed. */
const DONE_MILLISECONDS = 6000;

function NoticeItem({ notice }: { readonly notice: Notice }) {
  const { say, t } = useMessages();
  const dismiss = useNoticeStore((store) => store.dismiss);
  useEffect(() => {
    if (notice.kind !== 'done') return;
    const timer = setTimeout(() => dismiss(notice.id), DONE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  return (
    <Notification
      withBorder
      role={notice.kind === 'problem' ? 'alert' : 'status'}
      color={notice.kind === 'problem' ? 'red' : 'green'}
      onClose={() => dismiss(notice.id)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {say(notice.message)}
      {notice.actions.length > 0 && (
        <div className={styles.actions}>
          {notice.actions.map(({ labelKey, run }) => (
            <Button
              key={labelKey}
              size="compact-sm"
              variant="default"
              onClick={() => {
                dismiss(notice.id);
                run();
              }}
            >
              {t(labelKey)}
            </Button>
          ))}
        </div>
      )}
    </Notification>
  );
}

/** Messages in the corner of the window. */
export function Notices() {
  const notices = useNoticeStore((store) => store.notices);
  return (
    <div className={styles.corner}>
      {notices.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

import { Modal } from '@mantine/core';
import { type ReactNode, useLayoutEffect } from 'react';
import { useMessages } from '../i18n/useMessages';
import { focusView } from './focusView';

interface DialogProps {
  readonly title: string;
  readonly size?: string;
  readonly isFullScreen?: boolean;
  /** Whether another dialog stands over it: Escape is that one's. */
  readonly isCovered?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Gives the focus back to what opened the dialog, or to the view in front when that is gone. */
function useFocusReturn(): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      // After the dialog has left the page, so that its focus trap does not take the focus again.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected)
          opener.focus({ preventScroll: true });
        else focusView();
      });
    };
  }, []);
}

/** A dialog of the window: keeps the focus, closes by Escape, gives the focus back. */
export function Dialog({
  title,
  size = 'lg',
  isFullScreen = false,
  isCovered = false,
  onClose,
  children,
}: DialogProps) {
  const { t } = useMessages();
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{title}</strong>}
      size={size}
      fullScreen={isFullScreen}
      closeOnClickOutside={false}
      closeOnEscape={!isCovered}
      trapFocus={!isCovered}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {children}
    </Modal>
  );
}

import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/useMessages';

interface DialogProps {
  readonly title: string;
  readonly size?: string;
  readonly isFullScreen?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the window: keeps the focus, closes by Escape, gives the focus back. */
export function Dialog({
  title,
  size = 'lg',
  isFullScreen = false,
  onClose,
  children,
}: DialogProps) {
  const { t } = useMessages();
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{title}</strong>}
      size={size}
      fullScreen={isFullScreen}
      closeOnClickOutside={false}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {children}
    </Modal>
  );
}

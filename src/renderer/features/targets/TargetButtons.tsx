import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { Target } from '../../../core/model/target';
import { useMessages } from '../../i18n/useMessages';
import { targetName } from '../../ui/targetName';
import styles from './TargetCard.module.css';
import type { TargetSteps } from './useTargetSteps';

interface TargetButtonsProps {
  readonly target: Target;
  readonly steps: TargetSteps;
  readonly onEdit: (target: Target) => void;
  /** Told after the target left its list, to give the focus a place. */
  readonly onRemoved: () => void;
}

/** What can be done with one target as a whole. */
export function TargetButtons({ target, steps, onEdit, onRemoved }: TargetButtonsProps) {
  const { t } = useMessages();
  const named = (action: string): string =>
    t('targets.action', { action, name: targetName(target, t) });
  const move = (event: MouseEvent<HTMLButtonElement>, by: -1 | 1): void => {
    const button = event.currentTarget;
    steps.move(target, by);
    // A card that changes its place takes the focus along.
    setTimeout(() => button.focus());
  };
  return (
    <span className={styles.buttons}>
      <Button
        size="compact-sm"
        variant="light"
        aria-label={named(t('targets.edit'))}
        onClick={() => onEdit(target)}
      >
        {t('targets.edit')}
      </Button>
      <ActionIcon
        variant="subtle"
        color="gray"
        title={t('targets.duplicate')}
        aria-label={named(t('targets.duplicate'))}
        onClick={() => steps.duplicate(target)}
      >
        <IconCopy size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        title={t('targets.up')}
        aria-label={named(t('targets.up'))}
        onClick={(event) => move(event, -1)}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        title={t('targets.down')}
        aria-label={named(t('targets.down'))}
        onClick={(event) => move(event, 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="red"
        title={t('app.delete')}
        aria-label={named(t('app.delete'))}
        onClick={() => {
          steps.remove(target);
          onRemoved();
        }}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </span>
  );
}

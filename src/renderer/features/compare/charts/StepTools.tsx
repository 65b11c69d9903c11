import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconChevronDown,
  IconChevronUp,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages';
import styles from './ChartsView.module.css';

interface StepToolsProps {
  /** The change that is selected, from 1; 0: none. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly onZoom: (kind: 'in' | 'out' | 'fit') => void;
}

/** The way from change to change, and the zoom of all panes. */
export function StepTools({ at, count, onStep, onZoom }: StepToolsProps) {
  const { t } = useMessages();
  return (
    <>
      <span className={styles.inline}>
        <Tool label={t('sides.previous')} onClick={() => onStep(-1)}>
          <IconChevronUp size={16} />
        </Tool>
        <span className={styles.at}>{t('sides.at', { at, count })}</span>
        <Tool label={t('sides.next')} onClick={() => onStep(1)}>
          <IconChevronDown size={16} />
        </Tool>
      </span>
      <span className={styles.inline}>
        <Tool label={t('chart.zoomOut')} onClick={() => onZoom('out')}>
          <IconMinus size={16} />
        </Tool>
        <Tool label={t('chart.zoomIn')} onClick={() => onZoom('in')}>
          <IconPlus size={16} />
        </Tool>
        <Tool label={t('chart.fit')} onClick={() => onZoom('fit')}>
          <IconArrowsMaximize size={16} />
        </Tool>
      </span>
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

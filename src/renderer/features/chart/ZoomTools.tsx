import { Button } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useCallback, useRef } from 'react';
import { useReactFlow } from 'reactflow';
import { type Locale, translate } from '../../../core/messages/translate';
import { numberText } from '../../ui/figureTexts';
import styles from './ChartToolbar.module.css';
import { Tool } from './Tool';
import { useOnViewport } from './useOnViewport';

/** Zoom of the chart, with its present value. */
export function ZoomTools({
  locale,
  onFit,
}: {
  readonly locale: Locale;
  readonly onFit: () => void;
}) {
  const { zoomIn, zoomOut, zoomTo } = useReactFlow();
  const percent = useRef<HTMLSpanElement>(null);
  useOnViewport(
    useCallback(
      ({ zoom }) => {
        if (percent.current === null) return;
        const value = zoom < 0.1 ? Math.round(zoom * 1000) / 10 : Math.round(zoom * 100);
        percent.current.textContent = `${numberText(value, locale)}%`;
      },
      [locale],
    ),
  );
  return (
    <>
      <Tool label={translate(locale, 'chart.zoomOut')} onClick={() => void zoomOut()}>
        <IconMinus size={16} />
      </Tool>
      <Button
        className={styles.percent ?? ''}
        variant="subtle"
        color="gray"
        size="compact-xs"
        title={translate(locale, 'chart.zoomActual')}
        onClick={() => void zoomTo(1)}
      >
        <span ref={percent} />
      </Button>
      <Tool label={translate(locale, 'chart.zoomIn')} onClick={() => void zoomIn()}>
        <IconPlus size={16} />
      </Tool>
      <Tool label={translate(locale, 'chart.fit')} onClick={onFit}>
        <IconArrowsMaximize size={16} />
      </Tool>
    </>
  );
}

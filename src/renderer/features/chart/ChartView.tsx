import 'reactflow/dist/style.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { ReactFlowProvider } from 'reactflow';
import type { Size } from '../../../core/layout/rect';
import { translate } from '../../../core/messages/translate';
import colours from '../../ui/chartKit/ChartColours.module.css';
import { ChartStage } from './ChartStage';
import styles from './ChartView.module.css';
import type { ChartViewProps } from './chartProps';

/**
 * The chart of a structure. What is collapsed, the layout, the colours and the zoom are its own; give
 * it a `key` per snapshot, so that another snapshot opens afresh.
 */
export function ChartView(props: ChartViewProps) {
  const section = useRef<HTMLElement>(null);
  const [pane, setPane] = useState<Size | null>(null);
  // The first view depends on the room there is, so that is measured once, before anything is drawn.
  useLayoutEffect(() => {
    const box = section.current?.getBoundingClientRect();
    if (box !== undefined) setPane({ width: box.width, height: Math.max(100, box.height - 44) });
  }, []);
  const isEmpty = props.structure.rootIds.length + props.structure.parkedIds.length === 0;
  return (
    <section ref={section} className={`${colours.colours} ${styles.chart}`}>
      {isEmpty && <p className={styles.empty}>{translate(props.locale, 'chart.empty')}</p>}
      {!isEmpty && pane !== null && (
        <ReactFlowProvider>
          <ChartStage {...props} openingPane={pane} />
        </ReactFlowProvider>
      )}
    </section>
  );
}

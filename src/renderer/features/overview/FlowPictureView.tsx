import { useMemo } from 'react';
import { type Flow, layOutFlows } from '../../../core/overview/flowLayout';
import type { FlowEnd, FlowStart } from '../../../core/overview/groupFlows';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import styles from './Overview.module.css';
import { useWidth } from './useWidth';

interface FlowPictureViewProps {
  readonly flows: readonly Flow<FlowStart, FlowEnd>[];
  readonly starts: readonly FlowStart[];
  readonly ends: readonly FlowEnd[];
  readonly startName: (key: FlowStart) => string;
  readonly endName: (key: FlowEnd) => string;
  readonly leftTitle: string;
  readonly rightTitle: string;
  readonly onOpen: (flow: Flow<FlowStart, FlowEnd>) => void;
}

const HEAD = 32;
const NODE = 12;
const STYLE = { height: 240, line: 20, gap: 6 };
/** Wider bands would say no more. */
const WIDEST = 980;

/** Flows between groups as bands between two columns, each with its name and number. */
export function FlowPictureView(props: FlowPictureViewProps) {
  const { flows, starts, ends, startName, endName, leftTitle, rightTitle, onOpen } = props;
  const { t, locale } = useMessages();
  const [box, whole] = useWidth();
  const width = Math.min(whole, WIDEST);
  const picture = useMemo(() => layOutFlows(flows, starts, ends, STYLE), [flows, starts, ends]);
  const label = Math.min(230, width * 0.3);
  const [left, right] = [label, width - label - NODE];
  const middle = (left + NODE + right) / 2;
  const height = picture.height + HEAD + 6;
  const text = (name: string, count: number): string => `${name}: ${numberText(count, locale)}`;
  return (
    <div ref={box} className={styles.drawing}>
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <title>{t('overview.flows')}</title>
          <text x={left + NODE} y={14} fontSize="12" textAnchor="end" fill="var(--tg-soft)">
            {leftTitle}
          </text>
          <text x={right} y={14} fontSize="12" fill="var(--tg-soft)">
            {rightTitle}
          </text>
          {picture.bands.map((band) => {
            const [y0, y1] = [HEAD + band.leftTop, HEAD + band.rightTop];
            const [x0, x1] = [left + NODE, right];
            const size = Math.max(band.height, 1);
            const isSame: boolean = band.from === band.to;
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same by keys.
              <g
                key={`${band.from}>${band.to}`}
                className={styles.clickable}
                onClick={() => onOpen(band)}
              >
                <title>
                  {t('overview.flows.one', {
                    from: startName(band.from),
                    to: endName(band.to),
                    count: band.count,
                  })}
                </title>
                <path
                  d={`M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}V${y1 + size}C${middle} ${y1 + size} ${middle} ${y0 + size} ${x0} ${y0 + size}Z`}
                  fill={isSame ? 'var(--tg-soft)' : 'var(--tg-accent)'}
                  fillOpacity={isSame ? 0.14 : 0.34}
                  stroke={isSame ? 'var(--tg-soft)' : 'var(--tg-accent)'}
                  strokeWidth="0.6"
                  className={styles.band}
                />
              </g>
            );
          })}
          {picture.left.map((node) => (
            <g key={node.key}>
              <rect
                x={left}
                y={HEAD + node.top}
                width={NODE}
                height={Math.max(node.height, 1)}
                fill="var(--mantine-color-text)"
              />
              <text
                x={left - 8}
                y={HEAD + node.top + Math.min(node.height / 2, 60) + 4}
                fontSize="12.5"
                textAnchor="end"
                fill="var(--mantine-color-text)"
              >
                {text(startName(node.key), node.count)}
              </text>
            </g>
          ))}
          {picture.right.map((node) => (
            <g key={node.key}>
              <rect
                x={right}
                y={HEAD + node.top}
                width={NODE}
                height={Math.max(node.height, 1)}
                fill="var(--mantine-color-text)"
              />
              <text
                x={right + NODE + 8}
                y={HEAD + node.top + Math.min(node.height / 2, 60) + 4}
                fontSize="12.5"
                fill="var(--mantine-color-text)"
              >
                {text(endName(node.key), node.count)}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

import { ActionIcon } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { RoadmapLine } from '../../../core/targets/roadmap';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import { fileNameFor } from '../../ui/fileNameFor';
import { pictureOf } from '../../ui/pictureOf';
import { demandText, valueText } from '../../ui/readingTexts';
import { targetName } from '../../ui/targetName';
import { VerdictMark } from '../../ui/VerdictMark';
import { linePoints } from './linePoints';
import styles from './Roadmap.module.css';

interface TargetLineProps {
  readonly line: RoadmapLine;
  /** The year under the cursor. */
  readonly year: number | null;
  readonly host: Host;
  readonly onYear: (year: number | null) => void;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
}

/** One target over the years against what it demands; a range is a band. */
export function TargetLine({ line, year, host, onYear, onOutcome }: TargetLineProps) {
  const { t, locale } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const { target } = line;
  const name = targetName(target, t);
  const points = useMemo(() => linePoints(line), [line]);
  const demanded = (100 * target.value.numerator) / target.value.denominator;
  const atDue = line.points.find((point) => point.year === target.dueYear)?.state ?? null;
  const shown = line.points.find((point) => point.year === year);
  const save = async (): Promise<void> => {
    // The line at the cursor belongs to the window, not to the picture.
    flushSync(() => onYear(null));
    const bytes = box.current === null ? null : pictureOf(box.current, name);
    if (bytes === null) return;
    const suggestedName = `${fileNameFor(name)}.svg`;
    onOutcome(await host.exportFile({ suggestedName, bytes, kind: 'svg' }), suggestedName);
  };
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.cardHead}>
        <strong>{name}</strong>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('roadmap.picture', { name })}
          title={t('roadmap.picture', { name })}
          onClick={() => void save()}
        >
          <IconPhotoDown size={16} />
        </ActionIcon>
      </div>
      <p className={styles.verdict}>
        <VerdictMark verdict={atDue?.decisive.verdict ?? 'undetermined'} />
        {t('roadmap.due', {
          year: String(target.dueYear),
          value: demandText(target, locale),
        })}
      </p>
      {/* The table below says the same in words, so the picture is left out for screen readers. */}
      <div ref={box} className={styles.chart} aria-hidden="true">
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            data={points}
            margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
            accessibilityLayer={false}
            onMouseMove={({ activeLabel }) =>
              onYear(activeLabel === undefined ? null : Number(activeLabel))
            }
            onMouseLeave={() => onYear(null)}
          >
            <CartesianGrid stroke="var(--tg-line)" vertical={false} />
            <XAxis
              dataKey="year"
              type="number"
              domain={['dataMin', 'dataMax']}
              ticks={points.map((point) => point.year)}
              tick={{ fontSize: 11, fill: 'var(--tg-soft)' }}
              stroke="var(--tg-line)"
              allowDecimals={false}
              minTickGap={14}
            />
            <YAxis
              width={44}
              domain={[
                (least: number) => Math.min(0, Math.floor(least)),
                (most: number) => Math.ceil(Math.max(most, demanded) * 1.15),
              ]}
              tickFormatter={(value: number) => `${value}%`}
              tick={{ fontSize: 11, fill: 'var(--tg-soft)' }}
              stroke="var(--tg-line)"
            />
            <ReferenceLine y={demanded} stroke="var(--tg-bad)" strokeDasharray="6 4" />
            <ReferenceLine x={target.dueYear} stroke="var(--tg-soft)" strokeDasharray="2 3" />
            {year !== null && <ReferenceLine x={year} stroke="var(--tg-accent)" />}
            <Area
              dataKey="range"
              stroke="none"
              fill="var(--tg-accent)"
              fillOpacity={0.18}
              isAnimationActive={false}
              connectNulls={false}
              activeDot={false}
            />
            <Line
              dataKey="least"
              stroke="var(--tg-accent)"
              strokeWidth={2}
              dot={{ r: 3, fill: 'var(--tg-accent)' }}
              isAnimationActive={false}
              connectNulls={false}
              activeDot={false}
            />
            <Line
              dataKey="most"
              stroke="var(--tg-accent)"
              strokeWidth={1.5}
              strokeDasharray="4 3"
              dot={false}
              isAnimationActive={false}
              connectNulls={false}
              activeDot={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <p className={styles.soft}>
        {shown === undefined
          ? t('roadmap.end', { value: valueText(line.end.decisive, locale) })
          : t('roadmap.at', {
              year: String(shown.year),
              value: shown.state === null ? '–' : valueText(shown.state.decisive, locale),
            })}
      </p>
    </section>
  );
}

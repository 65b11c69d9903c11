import { ActionIcon } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { PostSum } from '../../../core/figures/rollUp';
import { useMessages } from '../../i18n/useMessages';
import { postsText } from '../../ui/figureTexts';
import { fileNameFor } from '../../ui/fileNameFor';
import { pictureOf } from '../../ui/pictureOf';
import styles from './Overview.module.css';
import type { SavePicture } from './savePicture';

/** One snapshot's bar; without a value there is none. */
interface TrendBar {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly isScenario: boolean;
  readonly value: PostSum | null;
}

interface TrendChartProps {
  readonly name: string;
  readonly bars: readonly TrendBar[];
  readonly savePicture: SavePicture;
}

/** One figure by date; lists are filled and scenarios hatched, so that grey print tells them apart. */
export function TrendChart({ name, bars, savePicture }: TrendChartProps) {
  const { t, locale } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const data = bars.map(({ id, label, isScenario, value }) => ({
    id,
    label,
    isScenario,
    known: value?.known ?? 0,
    text: postsText(value, locale),
  }));
  const save = (): void => {
    const bytes = box.current === null ? null : pictureOf(box.current, name);
    if (bytes !== null) savePicture(bytes, `${fileNameFor(name)}.svg`);
  };
  return (
    <section className={styles.trend} aria-label={name}>
      <div className={styles.chartHead}>
        <strong>{name}</strong>
        <ActionIcon
          className={styles.chartTools}
          variant="subtle"
          color="gray"
          aria-label={t('roadmap.picture', { name })}
          title={t('roadmap.picture', { name })}
          onClick={save}
        >
          <IconPhotoDown size={16} />
        </ActionIcon>
      </div>
      <p className={styles.hidden}>
        {bars.map((bar) => `${bar.name}, ${bar.label}: ${postsText(bar.value, locale)}`).join('; ')}
      </p>
      <div ref={box} className={styles.trendDrawing} aria-hidden="true">
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={data}
            margin={{ top: 20, right: 4, bottom: 0, left: 4 }}
            accessibilityLayer={false}
          >
            <defs>
              <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse">
                <rect width="8" height="8" fill="var(--tg-surface)" />
                <path
                  d="M-2 2L2 -2M0 8L8 0M6 10L10 6"
                  stroke="var(--tg-accent)"
                  strokeWidth="1.6"
                />
              </pattern>
            </defs>
            <XAxis
              dataKey="id"
              tickFormatter={(_: string, index: number) => data[index]?.label ?? ''}
              tick={{ fontSize: 11, fill: 'var(--tg-soft)' }}
              stroke="var(--tg-line)"
              tickLine={false}
              interval={0}
            />
            <YAxis hide domain={[0, 'dataMax']} />
            <Bar dataKey="known" isAnimationActive={false} maxBarSize={54}>
              {data.map(({ id, isScenario }) => (
                <Cell
                  key={id}
                  fill={isScenario ? `url(#${hatch})` : 'var(--tg-accent)'}
                  fillOpacity={isScenario ? 1 : 0.75}
                  stroke="var(--tg-accent)"
                />
              ))}
              <LabelList
                dataKey="text"
                position="top"
                fontSize={12}
                fill="var(--mantine-color-text)"
                stroke="none"
              />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </section>
  );
}

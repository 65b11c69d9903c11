import { useId } from 'react';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../../core/model/autonomy';
import type { UnitId } from '../../../core/model/ids';
import type { Snapshot } from '../../../core/model/snapshot';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import { GroupPatterns } from './GroupPatterns';
import styles from './Overview.module.css';
import { useWidth } from './useWidth';

/** Public service units of one state by group. */
export interface GroupBar {
  readonly snapshot: Snapshot;
  readonly label: string;
  readonly groups: ReadonlyMap<AutonomyGroup, readonly UnitId[]>;
}

interface GroupBarsProps {
  readonly bars: readonly GroupBar[];
  readonly onOpen: (bar: GroupBar, group: AutonomyGroup) => void;
}

const LABEL = 120;
const ROW = 44;
const BAR = 26;
const KEY = 20;
/** A number of four digits fits into this. */
const LEAST_LABELLED = 40;

export const sizeOf = ({ groups }: GroupBar): number =>
  [...groups.values()].reduce((sum, ids) => sum + ids.length, 0);

/** Groups that any of the bars has. */
export const groupsIn = (bars: readonly GroupBar[]): readonly AutonomyGroup[] =>
  AUTONOMY_GROUPS.filter((group) =>
    bars.some(({ groups }) => (groups.get(group)?.length ?? 0) > 0),
  );

/** Public service units by group in each state, as bars of one scale. */
export function GroupBars({ bars, onOpen }: GroupBarsProps) {
  const { t, locale } = useMessages();
  const [box, width] = useWidth();
  const prefix = useId();
  const most = Math.max(1, ...bars.map(sizeOf));
  const room = Math.max(0, width - LABEL - 60);
  const groups = groupsIn(bars);
  const perLine = Math.max(1, Math.floor(width / 190));
  const keyTop = bars.length * ROW + 6;
  const height = keyTop + Math.ceil(groups.length / perLine) * KEY;
  return (
    <div ref={box} className={styles.drawing}>
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <title>{t('overview.groups')}</title>
          <GroupPatterns prefix={prefix} />
          {bars.map((bar, row) => {
            let x = LABEL;
            return (
              <g key={bar.snapshot.id}>
                <text x={0} y={row * ROW + 22} fontSize="12" fill="var(--tg-soft)">
                  {bar.label}
                </text>
                {groups.map((group) => {
                  const count = bar.groups.get(group)?.length ?? 0;
                  if (count === 0) return null;
                  const left = x;
                  const size = (room * count) / most;
                  x += size;
                  return (
                    // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same by keys.
                    <g key={group} className={styles.clickable} onClick={() => onOpen(bar, group)}>
                      <title>
                        {t('overview.groups.one', {
                          group: t(`autonomyGroup.${group}`),
                          count,
                          name: bar.snapshot.name,
                        })}
                      </title>
                      <rect
                        x={left}
                        y={row * ROW + 4}
                        width={size}
                        height={BAR}
                        fill={`url(#${prefix}${group})`}
                        stroke="var(--tg-accent)"
                        strokeWidth="1"
                      />
                      {size >= LEAST_LABELLED && (
                        <Badge x={left + size / 2} y={row * ROW + 4 + BAR / 2}>
                          {numberText(count, locale)}
                        </Badge>
                      )}
                    </g>
                  );
                })}
                <text
                  x={x + 8}
                  y={row * ROW + 22}
                  fontSize="13"
                  fontWeight="600"
                  fill="var(--mantine-color-text)"
                >
                  {numberText(sizeOf(bar), locale)}
                </text>
              </g>
            );
          })}
          {groups.map((group, i) => {
            const [x, y] = [(i % perLine) * 190, keyTop + Math.floor(i / perLine) * KEY];
            return (
              <g key={group}>
                <rect
                  x={x + 1}
                  y={y + 2}
                  width={18}
                  height={13}
                  fill={`url(#${prefix}${group})`}
                  stroke="var(--tg-accent)"
                />
                <text x={x + 26} y={y + 13} fontSize="12" fill="var(--mantine-color-text)">
                  {t(`autonomyGroup.${group}`)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

interface BadgeProps {
  readonly x: number;
  readonly y: number;
  readonly children: string;
}

/** A number on paper of its own, readable over any pattern. */
function Badge({ x, y, children }: BadgeProps) {
  const width = 8 + children.length * 7.4;
  return (
    <>
      <rect
        x={x - width / 2}
        y={y - 9}
        width={width}
        height={18}
        rx={3}
        fill="var(--tg-surface)"
        stroke="none"
      />
      <text x={x} y={y + 4.5} fontSize="12.5" textAnchor="middle" fill="var(--mantine-color-text)">
        {children}
      </text>
    </>
  );
}

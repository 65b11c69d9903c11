import { type RefObject, useMemo } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import type { ColumnHandle } from './LinkColumn';
import styles from './LinkLines.module.css';
import { curveOf, type LinkLine, linesInView } from './linkLines';
import type { BySide } from './useLinkBoard';
import { useSeen } from './useSeen';

/** Width of the gutter between the columns, in pixels. */
const GUTTER = 96;

interface LinkLinesProps {
  readonly lines: readonly LinkLine[];
  readonly rows: BySide<{ readonly indexOf: ReadonlyMap<UnitId, number> }>;
  readonly handles: BySide<RefObject<ColumnHandle | null>>;
  readonly isActive: (line: LinkLine) => boolean;
  readonly onPick: (line: LinkLine) => void;
}

/** Links and proposals as curves between the rows of the two columns, as far as one end is in view. */
export function LinkLines({ lines, rows, handles, isActive, onPick }: LinkLinesProps) {
  const { t } = useMessages();
  const { before, after } = useSeen(handles);
  const drawn = useMemo(
    () =>
      linesInView(
        lines,
        { indexOf: rows.before.indexOf, ...before },
        { indexOf: rows.after.indexOf, ...after },
      ),
    [lines, rows.before.indexOf, rows.after.indexOf, before, after],
  );
  // What is active lies on top.
  const sorted = [...drawn].sort((a, b) => Number(isActive(a.line)) - Number(isActive(b.line)));
  const height = Math.max(before.height, after.height);
  return (
    <div className={styles.gutter} style={{ paddingTop: before.offset }}>
      <svg width={GUTTER} height={height} className={styles.lines} aria-hidden="true">
        {sorted.map(({ line, fromY, toY, isAway }) => {
          const d = curveOf(fromY, toY, GUTTER);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the same link is reached by keyboard at its row.
            <g key={line.key} onClick={() => onPick(line)} data-from={line.from} data-to={line.to}>
              <title>{t(`linking.look.${line.look}`)}</title>
              <path d={d} className={styles.touch} />
              <path
                d={d}
                className={styles.line}
                data-look={line.look}
                data-active={isActive(line)}
                data-away={isAway}
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** What the looks of lines mean. */
export function LineLegend() {
  const { t } = useMessages();
  return (
    <ul className={styles.legend}>
      {(['link', 'userLink', 'certain', 'proposed'] as const).map((look) => (
        <li key={look}>
          <svg width="30" height="8" aria-hidden="true">
            <path d="M0 4H30" className={styles.line} data-look={look} />
          </svg>
          {t(`linking.look.${look}`)}
        </li>
      ))}
    </ul>
  );
}

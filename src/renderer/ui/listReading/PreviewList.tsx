import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import styles from './PreviewList.module.css';

/** A line that would enter the register. */
export interface PreviewLine {
  readonly key: string;
  /** Names the line for those who cannot see it. */
  readonly label: string;
  /** Whether it is taken; null: it cannot be. */
  readonly isOn: boolean | null;
  readonly content: ReactNode;
}

interface PreviewListProps {
  readonly label: string;
  readonly lines: readonly PreviewLine[];
  /** Missing: as much as there is. */
  readonly height?: number;
  readonly onToggle: (key: string) => void;
}

/** Lines to be taken or left out, thousands of them; only those in view are there. */
export function PreviewList({ label, lines, height, onToggle }: PreviewListProps) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 44,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
  });
  return (
    <div ref={box} className={styles.box} style={height === undefined ? {} : { height }}>
      <ul className={styles.space} aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              data-off={line.isOn !== true}
              className={styles.line}
              aria-posinset={item.index + 1}
              aria-setsize={lines.length}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Checkbox
                size="xs"
                aria-label={line.label}
                checked={line.isOn === true}
                disabled={line.isOn === null}
                onChange={() => onToggle(line.key)}
              />
              <div className={styles.content}>{line.content}</div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

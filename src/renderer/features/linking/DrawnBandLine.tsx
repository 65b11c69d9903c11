import styles from './LinkLines.module.css';
import type { DrawnBand } from './useLineDrag';

/** The line that follows the pointer. */
export function DrawnBandLine({ band }: { readonly band: DrawnBand }) {
  const { startX, startY, x, y, target } = band;
  const middle = (startX + x) / 2;
  return (
    <svg className={styles.band} aria-hidden="true">
      <path
        data-over={target !== null}
        d={`M${startX} ${startY}C${middle} ${startY} ${middle} ${y} ${x} ${y}`}
      />
    </svg>
  );
}

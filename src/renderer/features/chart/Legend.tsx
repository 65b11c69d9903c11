import { useMemo } from 'react';
import { type ChartSource, colourKeyOf } from '../../../core/charts/cardFacts';
import type { ColourMode } from '../../../core/charts/cardFields';
import { paletteOf, swatchText } from '../../../core/charts/palette';
import { type Locale, translate } from '../../../core/messages/translate';
import { RELATION_KINDS } from '../../../core/model/register';
import { walk } from '../../../core/model/structure';
import type { RelationLine } from '../../../core/relations/relationsIn';
import { numberText } from '../../ui/figureTexts';
import styles from './Legend.module.css';

interface LegendProps {
  readonly locale: Locale;
  readonly mode: ColourMode;
  readonly scheme: 'light' | 'dark';
  readonly source: ChartSource;
  /** How many units are drawn that are gone. */
  readonly ghosts: number;
  readonly relations: readonly RelationLine[];
}

/** What the colours mean, with the number of units of each; only colours that occur. */
export function Legend({ locale, mode, scheme, source, ghosts, relations }: LegendProps) {
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { unit } of walk(source.structure)) {
      const key = colourKeyOf(source, unit, mode);
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    return found;
  }, [source, mode]);
  const entries = paletteOf(mode, source.structure).swatches.filter((entry) =>
    counts.has(entry.key),
  );
  return (
    <section className={styles.legend} aria-label={translate(locale, 'chart.legend')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <span className={styles.swatch} style={{ background: entry[scheme] }} />
            <span className={styles.label}>
              {entry.sign === '' ? '' : `${entry.sign}${mode === 'agency' ? '.' : ''} `}
              {swatchText(entry, locale)}
            </span>
            <span className={styles.count}>{numberText(counts.get(entry.key) ?? 0, locale)}</span>
          </li>
        ))}
        {ghosts > 0 && (
          <li>
            <span className={`${styles.swatch} ${styles.ghost}`} />
            <span className={styles.label}>{translate(locale, 'chart.ghosts.legend')}</span>
            <span className={styles.count}>{numberText(ghosts, locale)}</span>
          </li>
        )}
        {RELATION_KINDS.filter((kind) => relations.some((one) => one.kind === kind)).map((kind) => (
          <li key={kind}>
            <span className={styles.dashes} data-kind={kind} />
            <span className={styles.label}>{translate(locale, `relation.kind.${kind}`)}</span>
            <span className={styles.count}>
              {numberText(relations.filter((one) => one.kind === kind).length, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

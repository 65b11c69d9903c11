import { useMemo } from 'react';
import type { SideBySide } from '../../../../core/comparison/sideBySide/sideBySide';
import {
  SIDE_CHANGE_KINDS,
  type SideChangeKind,
} from '../../../../core/comparison/sideBySide/sideChanges';
import {
  changesIn,
  isLookedAt,
  type SideFilter,
} from '../../../../core/comparison/sideBySide/sideView';
import { useMessages } from '../../../i18n/useMessages';
import { numberText } from '../../../ui/figureTexts';
import styles from './ChartsView.module.css';
import { CHANGE_TINTS, kindKey, signOf } from './changeLook';

interface ChangeLegendProps {
  readonly side: SideBySide;
  readonly filter: SideFilter;
  readonly scheme: 'light' | 'dark';
  readonly onKinds: (kinds: ReadonlySet<SideChangeKind>) => void;
}

/** What signs and colours mean, how often each is there, and whether it is looked at. */
export function ChangeLegend({ side, filter, scheme, onKinds }: ChangeLegendProps) {
  const { t, locale } = useMessages();
  const { agency } = filter;
  const [, ...compared] = useMemo(() => changesIn(side, agency), [side, agency]);
  return (
    <fieldset className={styles.legend} aria-label={t('sides.legend')} title={t('sides.legend')}>
      {SIDE_CHANGE_KINDS.map((kind) => {
        const all = { ...filter, kinds: new Set([kind]) };
        const counts = compared.map(
          (changes) => changes.filter((change) => isLookedAt(change, all)).length,
        );
        const isOn = filter.kinds.has(kind);
        const isThere = side.panes.some(({ changes }) =>
          changes.some((change) => change.kinds.includes(kind)),
        );
        if (!isThere) return null;
        return (
          <button
            key={kind}
            type="button"
            className={styles.chip}
            aria-pressed={isOn}
            onClick={() => {
              const kinds = new Set(filter.kinds);
              if (!kinds.delete(kind)) kinds.add(kind);
              onKinds(kinds);
            }}
          >
            <span className={styles.sign} style={{ color: CHANGE_TINTS[kind][scheme] }} aria-hidden>
              {signOf(kind)}
            </span>
            {t('sides.kindCount', {
              kind: t(kindKey(kind)),
              count: counts.map((count) => numberText(count, locale)).join(' | '),
            })}
          </button>
        );
      })}
    </fieldset>
  );
}

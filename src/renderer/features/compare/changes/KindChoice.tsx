import { CHANGE_KINDS, type ChangeKind } from '../../../../core/comparison/changeKinds';
import type { ChangeLine } from '../../../../core/comparison/changeLines';
import { useMessages } from '../../../i18n/useMessages';
import { numberText } from '../../../ui/figureTexts';
import styles from './ChangesView.module.css';
import { KIND_SIGNS } from './kindSigns';

interface KindChoiceProps {
  /** Lines that are shown when no kind is chosen. */
  readonly lines: readonly ChangeLine[];
  /** All lines: kinds that none of them is of are not offered. */
  readonly all: readonly ChangeLine[];
  readonly chosen: ReadonlySet<ChangeKind>;
  readonly onChoose: (kinds: ReadonlySet<ChangeKind>) => void;
}

/** Which kinds of changes are shown: several at once, none means all. */
export function KindChoice({ lines, all, chosen, onChoose }: KindChoiceProps) {
  const { t, locale } = useMessages();
  const toggle = (kind: ChangeKind): void => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    onChoose(next);
  };
  const there = new Set(all.flatMap(({ kinds }) => kinds));
  return (
    <fieldset className={styles.kinds} aria-label={t('compare.kind')}>
      <button
        type="button"
        className={styles.kind}
        aria-pressed={chosen.size === 0}
        onClick={() => onChoose(new Set())}
      >
        {t('compare.all')} ({numberText(lines.length, locale)})
      </button>
      {CHANGE_KINDS.filter((kind) => there.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          aria-pressed={chosen.has(kind)}
          onClick={() => toggle(kind)}
        >
          <span className={styles.sign} aria-hidden="true">
            {KIND_SIGNS[kind]}
          </span>
          {t(`changeKind.${kind}`)} (
          {numberText(lines.filter((line) => line.kinds.includes(kind)).length, locale)})
        </button>
      ))}
    </fieldset>
  );
}

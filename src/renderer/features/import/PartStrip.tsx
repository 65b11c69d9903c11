import { Checkbox } from '@mantine/core';
import type { DraftView } from '../../../core/exchange/import/preview/draftView';
import { useMessages } from '../../i18n/useMessages';
import { dayText } from '../../ui/dates';
import { numberText } from '../../ui/figureTexts';
import type { OpenedList } from '../../workers/protocol';
import styles from './Import.module.css';
import type { PartState } from './useSheets';

interface PartStripProps {
  readonly sheets: OpenedList['sheets'];
  readonly parts: readonly PartState[];
  readonly chosen: PartState;
  readonly viewOf: (key: string) => DraftView | null;
  readonly onChoose: (key: string) => void;
  readonly onTake: (key: string, isTaken: boolean) => void;
}

/** The sheets of the file, and the years in them: which are taken, and which one is looked at. */
export function PartStrip({ sheets, parts, chosen, viewOf, onChoose, onTake }: PartStripProps) {
  const { t, say, locale } = useMessages();
  return (
    <fieldset className={styles.strip}>
      <legend className={styles.legend}>{t('parts.legend')}</legend>
      {parts.map((part) => {
        const view = viewOf(part.key);
        const sheet = sheets[part.sheet]?.name ?? '';
        const name =
          part.year === null ? sheet : t('parts.year', { sheet, year: String(part.year) });
        const facts = [
          part.asOf === null ? t('parts.noDay') : dayText(part.asOf),
          ...(view === null
            ? []
            : [t('parts.units', { count: numberText(view.lines.length, locale) })]),
        ];
        return (
          <div key={part.key} className={styles.part} data-chosen={part.key === chosen.key}>
            <Checkbox
              aria-label={t('parts.take', { name })}
              title={part.reason === null ? undefined : say(part.reason)}
              checked={part.isTaken}
              onChange={(event) => onTake(part.key, event.currentTarget.checked)}
            />
            <button
              type="button"
              className={styles.partButton}
              aria-pressed={part.key === chosen.key}
              title={part.reason === null ? name : `${name}\n${say(part.reason)}`}
              onClick={() => onChoose(part.key)}
            >
              <strong>{name}</strong>
              <span className={styles.partFacts}>{facts.join(' · ')}</span>
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}

import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { yearOf } from '../../../core/model/isoDate';
import { proposeEntries } from '../../../core/reductions/proposeEntries';
import { registerLines, unitPlaces } from '../../../core/reductions/registerLines';
import { scenarioCuts } from '../../../core/reductions/scenarioCuts';
import { useMessages } from '../../i18n/useMessages';
import { enterReductions } from '../../state/reductions';
import type { Figures } from '../../state/useFigures';
import { CountInput } from '../../ui/CountInput';
import { categoryName } from '../../ui/categoryName';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { numberText } from '../../ui/figureTexts';
import { PreviewList } from '../../ui/listReading/PreviewList';
import { comparedMeasure } from './comparedMeasure';
import styles from './Reductions.module.css';

interface DraftDialogProps {
  readonly figures: Figures;
  readonly onClose: () => void;
}

/** Plans drawn up from what the measures of the scenario cut. */
export function DraftDialog({ figures, onClose }: DraftDialogProps) {
  const { t, say, locale } = useMessages();
  const { plan, side } = figures;
  const { id, name, asOf } = side.snapshot;
  const [undatedYear, setUndatedYear] = useState<number | null>(yearOf(asOf) + 1);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<string | null>(null);
  const measure = comparedMeasure(side.coverage);
  const hasUndated = useMemo(
    () => scenarioCuts(plan, id, measure).some(({ year }) => year === null),
    [plan, id, measure],
  );
  const proposed = useMemo(() => {
    const placeOf = unitPlaces(plan, id);
    const entries = proposeEntries(plan, id, registerLines(plan, id), measure, undatedYear);
    return entries.map((entry) => ({
      key: `${entry.unitId} ${entry.categoryId} ${entry.year}`,
      entry,
      place: placeOf({ snapshotId: id, unitId: entry.unitId, unitName: '' }),
    }));
  }, [plan, id, measure, undatedYear]);
  const taken = proposed.filter(({ key }) => !left.has(key));
  const posts = taken.reduce((sum, { entry }) => sum + entry.posts, 0);
  const names = new Map(figures.categories.map((one) => [one.id, categoryName(one, t)]));
  const lines = proposed.map(({ key, entry, place }) => ({
    key,
    label: `${place.unitName}, ${entry.year}`,
    isOn: !left.has(key),
    content: (
      <div className={styles.proposed}>
        <span>
          {place.unitName}
          {place.agencyName !== place.unitName && (
            <span className={styles.softLine}>{place.agencyName}</span>
          )}
        </span>
        <span>{names.get(entry.categoryId)}</span>
        <span>{entry.year}</span>
        <span className="tg-number">{numberText(entry.posts, locale)}</span>
      </div>
    ),
  }));
  return (
    <Dialog title={t('reductions.draft.title', { name })} size="xl" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const reason = enterReductions(taken.map(({ entry }) => entry));
          if (reason === null) onClose();
          else setRefusal(say(reason));
        }}
      >
        {hasUndated && (
          <CountInput
            isPlain
            width={280}
            label={t('reductions.draft.undatedYear')}
            value={undatedYear}
            onCommit={setUndatedYear}
          />
        )}
        {lines.length === 0 ? (
          <Text>{t('reductions.draft.none')}</Text>
        ) : (
          <>
            <p className={styles.line}>{t('reductions.draft.hint')}</p>
            <PreviewList
              label={t('reductions.draft.lines')}
              lines={lines}
              height={Math.min(360, lines.length * 45 + 2)}
              onToggle={(key) => {
                const next = new Set(left);
                if (!next.delete(key)) next.add(key);
                setLeft(next);
              }}
            />
            <p className={styles.line}>
              {t('reductions.draft.sum', { posts, count: taken.length })}
            </p>
          </>
        )}
        {refusal !== null && (
          <p className={styles.warning} role="alert">
            {refusal}
          </p>
        )}
        <DialogButtons
          accept={t('reductions.draft.accept', { count: taken.length })}
          isFirst
          isDisabled={taken.length === 0}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

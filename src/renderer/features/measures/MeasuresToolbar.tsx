import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { MEASURE_STATUSES, type MeasureStatus } from '../../../core/model/measure';
import { useMessages } from '../../i18n/useMessages';
import styles from '../../ui/ListView.module.css';
import {
  type Arrangement,
  GROUPINGS,
  type Grouping,
  SHOWN_STATUSES,
  type ShownStatus,
} from './arrangeMeasures';

interface MeasuresToolbarProps {
  readonly arrangement: Arrangement;
  readonly shown: number;
  readonly total: number;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onSetStatus: (status: MeasureStatus) => void;
  readonly onTake: () => void;
}

/** Grouping and filters of the list of measures, and what is done to all that is shown. */
export function MeasuresToolbar(props: MeasuresToolbarProps) {
  const { arrangement, shown, total, onArrange, onSetStatus, onTake } = props;
  const { t } = useMessages();
  const statusLabel = (status: ShownStatus): string =>
    status === 'all' || status === 'off' || status === 'conflict'
      ? t(`measures.status.${status}`)
      : t(`measureStatus.${status}`);
  return (
    <div className={styles.bar}>
      <SegmentedControl
        aria-label={t('measures.group')}
        value={arrangement.grouping}
        data={GROUPINGS.map((value) => ({ value, label: t(`measures.group.${value}`) }))}
        onChange={(value) => onArrange({ ...arrangement, grouping: value as Grouping })}
      />
      <TextInput
        aria-label={t('measures.filter')}
        placeholder={t('measures.filter')}
        value={arrangement.words}
        onChange={(event) => onArrange({ ...arrangement, words: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('measures.status')}
        value={arrangement.status}
        data={SHOWN_STATUSES.map((value) => ({ value, label: statusLabel(value) }))}
        onChange={(event) =>
          onArrange({ ...arrangement, status: event.currentTarget.value as ShownStatus })
        }
      />
      <NativeSelect
        aria-label={t('measures.setStatus', { count: shown })}
        value=""
        disabled={shown === 0}
        data={[
          { value: '', label: t('measures.setStatus', { count: shown }) },
          ...MEASURE_STATUSES.map((value) => ({ value, label: t(`measureStatus.${value}`) })),
        ]}
        onChange={(event) => onSetStatus(event.currentTarget.value as MeasureStatus)}
      />
      <Button variant="default" onClick={onTake}>
        {t('take.open')}
      </Button>
      <span className={styles.soft} role="status">
        {t('measures.shown', { shown, total })}
      </span>
    </div>
  );
}

import { ActionIcon, Checkbox, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { MeasureId } from '../../../core/model/ids';
import { MEASURE_STATUSES, type MeasureStatus } from '../../../core/model/measure';
import type { MeasureLine } from '../../../core/scenarios/measureLines';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { DateInput } from '../../ui/DateInput';
import { postsText } from '../../ui/figureTexts';
import styles from '../../ui/ListView.module.css';
import { TextField } from '../../ui/TextField';
import { MeasureRepair } from './MeasureRepair';
import { useMeasureSteps } from './useMeasureSteps';

interface MeasureRowProps {
  readonly figures: Figures;
  readonly line: MeasureLine;
  /** Places of all measures in the scenario's list, from 1. */
  readonly numbers: ReadonlyMap<MeasureId, number>;
  /** Measures that cannot do without this one. */
  readonly neededBy: readonly MeasureId[];
}

/** One decision: on or off, what it says and rests on, posts before and after, date, status. */
export function MeasureRow({ figures, line, numbers, neededBy }: MeasureRowProps) {
  const { t, say, locale } = useMessages();
  const { show, focusOn } = useViewStore();
  const { edit, remove } = useMeasureSteps(figures.plan);
  const [isOpen, setOpen] = useState(false);
  const { measure } = line;
  const [unitId] = line.unitIds;
  const text = say(line.text);
  const details = [measure.legalBasis, measure.reason].filter((one) => one !== '').join(' — ');
  const listed = (ids: readonly MeasureId[]): string =>
    ids.flatMap((id) => numbers.get(id) ?? []).join(', ');
  return (
    <tr data-off={!measure.isEnabled || measure.status === 'rejected'}>
      <td className="tg-number">{numbers.get(measure.id)}</td>
      <td>
        <Checkbox
          aria-label={`${t('measures.on')}: ${text}`}
          checked={measure.isEnabled}
          onChange={(event) => edit(measure.id, { isEnabled: event.currentTarget.checked })}
        />
      </td>
      <td className={styles.wide}>
        {unitId === undefined ? (
          <span className={styles.what}>{text}</span>
        ) : (
          <button
            type="button"
            className={`${styles.link} ${styles.what}`}
            onClick={() => {
              show({ tab: 'chart', agencyId: null });
              focusOn(unitId);
            }}
          >
            {text}
          </button>
        )}
        {line.conflict !== null && (
          <div className={styles.bad}>{t('measures.conflict', { reason: say(line.conflict) })}</div>
        )}
        {line.conflict !== null && <MeasureRepair figures={figures} measure={measure} />}
        {measure.dependsOn.length > 0 && (
          <div className={styles.soft}>
            {t('measures.needs', { numbers: listed(measure.dependsOn) })}
          </div>
        )}
        {neededBy.length > 0 && (
          <div className={styles.soft}>{t('measures.neededBy', { numbers: listed(neededBy) })}</div>
        )}
        {!isOpen && (
          <div>
            <button
              type="button"
              className={`${styles.link} ${styles.soft}`}
              aria-expanded={false}
              aria-label={`${details === '' ? t('measures.addDetails') : t('measures.details', { text: details })}: ${text}`}
              onClick={() => setOpen(true)}
            >
              {details === '' ? t('measures.addDetails') : t('measures.details', { text: details })}
            </button>
          </div>
        )}
        {isOpen && (
          <div className={styles.pair}>
            {(['legalBasis', 'reason'] as const).map((field) => (
              <TextField
                key={field}
                label={t(`measures.${field}`)}
                value={measure[field]}
                onCommit={(value) => edit(measure.id, { [field]: value })}
              />
            ))}
          </div>
        )}
      </td>
      <td className="tg-number">{postsText(line.postsBefore, locale)}</td>
      <td className="tg-number">{postsText(line.postsAfter, locale)}</td>
      <td className={styles.date}>
        <DateInput
          aria-label={t('measures.date')}
          value={measure.effectiveDate}
          isOptional
          onChange={(effectiveDate) => edit(measure.id, { effectiveDate })}
        />
      </td>
      <td className={styles.status}>
        <Select
          aria-label={t('measures.status')}
          value={measure.status}
          data={MEASURE_STATUSES.map((status) => ({
            value: status,
            label: t(`measureStatus.${status}`),
          }))}
          allowDeselect={false}
          onChange={(value) =>
            value !== null && edit(measure.id, { status: value as MeasureStatus })
          }
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${t('measures.remove')}: ${text}`}
          title={t('measures.remove')}
          onClick={() => remove(measure.id, text)}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </td>
    </tr>
  );
}

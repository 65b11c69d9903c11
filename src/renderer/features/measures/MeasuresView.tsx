import { ActionIcon, Button, Checkbox, Select, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { MEASURE_STATUSES, type MeasureStatus } from '../../../core/model/measure';
import {
  editMeasure,
  type MeasureFields,
  removeMeasure,
} from '../../../core/scenarios/editMeasure';
import { type MeasureLine, measureLines } from '../../../core/scenarios/measureLines';
import { measuresOf } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { useNoticeStore } from '../../state/noticeStore';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { DateInput } from '../../ui/DateInput';
import { postsText } from '../../ui/figureTexts';
import styles from '../../ui/ListView.module.css';
import { TextField } from '../../ui/TextField';

/** Lines shown at first, and more at a time: an edit of a whole column makes thousands. */
const PAGE = 200;

/** The decisions of a scenario, one line each, to be dated, switched off or taken out. */
export function MeasuresView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const { snapshot } = side;
  const [shown, setShown] = useState(PAGE);
  const measures = useMemo(
    () => (snapshot.kind === 'scenario' ? measuresOf(plan, snapshot.id) : null),
    [plan, snapshot],
  );
  const lines = useMemo(
    () =>
      measures === null
        ? null
        : measureLines(
            plan,
            snapshot.id,
            new Set(measures.slice(0, shown).map((measure) => measure.id)),
          ),
    [plan, snapshot.id, measures, shown],
  );
  const rest = (measures?.length ?? 0) - (lines?.length ?? 0);
  if (lines === null)
    return (
      <div className={styles.view}>
        <Text c="dimmed">{t('measures.recorded')}</Text>
      </div>
    );
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{t('measures.title', { name: snapshot.name })}</h2>
      {lines.length === 0 && <Text c="dimmed">{t('measures.empty')}</Text>}
      {lines.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('measures.no')}</th>
              <th>{t('measures.on')}</th>
              <th>{t('measures.text')}</th>
              <th className={`${styles.wraps} tg-number`}>{t('measures.postsBefore')}</th>
              <th className={`${styles.wraps} tg-number`}>{t('measures.postsAfter')}</th>
              <th>{t('measures.date')}</th>
              <th>{t('measures.status')}</th>
              <th aria-label={t('measures.remove')} />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, i) => (
              <MeasureRow key={line.measure.id} figures={figures} line={line} number={i + 1} />
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <Button variant="default" mt="sm" onClick={() => setShown(shown + PAGE)}>
          {t('measures.more', { count: Math.min(rest, PAGE), rest })}
        </Button>
      )}
    </div>
  );
}

interface MeasureRowProps {
  readonly figures: Figures;
  readonly line: MeasureLine;
  readonly number: number;
}

function MeasureRow({ figures, line, number }: MeasureRowProps) {
  const { t, say, locale } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const { show, focusOn } = useViewStore();
  const tell = useNoticeStore((store) => store.tell);
  const { measure } = line;
  const edit = (fields: MeasureFields): void =>
    perform({
      commandId: 'editMeasure',
      labelKey: 'step.editMeasure',
      params: {},
      changeSet: editMeasure(figures.plan, measure.id, fields),
    });
  const [unitId] = line.unitIds;
  const text = say(line.text);
  return (
    <tr data-off={!measure.isEnabled || measure.status === 'rejected'}>
      <td className="tg-number">{number}</td>
      <td>
        <Checkbox
          aria-label={`${t('measures.on')}: ${text}`}
          checked={measure.isEnabled}
          onChange={(event) => edit({ isEnabled: event.currentTarget.checked })}
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
        <div className={styles.pair}>
          {(['legalBasis', 'reason'] as const).map((field) => (
            <TextField
              key={field}
              label={t(`measures.${field}`)}
              value={measure[field]}
              onCommit={(value) => edit({ [field]: value })}
            />
          ))}
        </div>
      </td>
      <td className="tg-number">{postsText(line.postsBefore, locale)}</td>
      <td className="tg-number">{postsText(line.postsAfter, locale)}</td>
      <td className={styles.date}>
        <DateInput
          aria-label={t('measures.date')}
          value={measure.effectiveDate}
          isOptional
          onChange={(effectiveDate) => edit({ effectiveDate })}
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
          onChange={(value) => value !== null && edit({ status: value as MeasureStatus })}
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${t('measures.remove')}: ${text}`}
          title={t('measures.remove')}
          onClick={() => {
            perform({
              commandId: 'removeMeasure',
              labelKey: 'step.removeMeasure',
              params: {},
              changeSet: removeMeasure(figures.plan, measure.id),
            });
            tell('done', { key: 'measures.removed', params: { text } });
          }}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </td>
    </tr>
  );
}

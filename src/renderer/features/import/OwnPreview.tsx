import { Button, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { takeOwn } from '../../../core/exchange/roundTrip/takeOwn';
import { snapshotId, sourceId } from '../../../core/model/ids';
import type { IsoDate } from '../../../core/model/isoDate';
import { LOCALITY_CLASSES, type LocalityClass } from '../../../core/model/norm';
import { type Plan, type PlanDetails, settingsOf, tableOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { useNoticeStore } from '../../state/noticeStore';
import { useViewStore } from '../../state/viewStore';
import { DateInput } from '../../ui/DateInput';
import { dayText, today } from '../../ui/dates';
import { ProblemLines } from '../../ui/ProblemLines';
import type { OpenedOwn } from '../../workers/protocol';
import styles from './Import.module.css';

interface OwnPreviewProps {
  readonly fileName: string;
  readonly own: OpenedOwn;
  /** The open plan; null on the start screen: accepting then makes a plan. */
  readonly plan: Plan | null;
  readonly onCreate: (settings: PlanDetails) => Promise<void>;
  /** Brings the edits into the scenario that was exported. */
  readonly onTakeBack: () => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** A workbook that the program exported itself: nothing has to be chosen but name and day. */
export function OwnPreview(props: OwnPreviewProps) {
  const { fileName, own, plan, onCreate, onTakeBack, onOther, onClose } = props;
  const { t } = useMessages();
  const { carried, structure, edits, problems } = own;
  const [asOf, setAsOf] = useState<IsoDate | null>(carried.asOf);
  const [localityClass, setLocalityClass] = useState<LocalityClass | null>(null);
  const taken = new Set(
    plan === null ? [] : [...tableOf(plan, 'snapshots').values()].map(({ name }) => name.trim()),
  );
  const [name, setName] = useState(() =>
    taken.has(carried.name)
      ? t('own.name.again', { name: carried.name, date: dayText(today()) })
      : carried.name,
  );
  const isTaken = taken.has(name.trim());
  const source =
    plan !== null && settingsOf(plan).documentId === carried.origin.documentId
      ? tableOf(plan, 'snapshots').get(carried.origin.snapshotId)
      : undefined;
  const accept = async (): Promise<void> => {
    if (asOf === null) return;
    if (plan === null)
      await onCreate({ name: t('newPlan.name.default'), locality: '', localityClass });
    const { document, perform } = useDocumentStore.getState();
    if (document === null) return;
    const sheet = t('proposal.sheet.structure');
    const id = snapshotId(newId());
    const change = takeOwn(
      document.plan,
      {
        carried,
        structure,
        source: { id: sourceId(newId()), fileName, sheet, importedOn: today() },
      },
      { snapshotId: id, name: name.trim(), asOf },
      newId,
    );
    const { tell } = useNoticeStore.getState();
    if (!change.ok) {
      tell('problem', change.error);
      return;
    }
    perform({
      commandId: 'importList',
      labelKey: 'step.importList',
      params: { name: name.trim() },
      changeSet: change.value,
    });
    useViewStore.getState().show({ snapshotId: id, agencyId: null });
    tell('done', { key: 'preview.done', params: { count: structure.units.length } });
    // Making the plan has closed this dialog already.
    if (plan !== null) onClose();
  };
  return (
    <div className={styles.own}>
      <Text>
        {t('own.recognised', { name: carried.name, count: structure.units.length })}{' '}
        {edits === 0 ? t('own.unedited') : t('own.edits', { count: edits })}
      </Text>
      <Text c="dimmed">{t('own.carriesNot')}</Text>
      <div className={styles.choices}>
        <DateInput label={t('preview.asOf')} value={asOf} onChange={setAsOf} />
        <TextInput
          label={t('preview.name')}
          w={360}
          value={name}
          data-autofocus
          error={isTaken ? t('preview.exists', { name: name.trim() }) : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {plan === null && (
          <Select
            label={t('newPlan.localityClass')}
            w={190}
            value={localityClass}
            data={LOCALITY_CLASSES.map((value) => ({ value, label: t(`localityClass.${value}`) }))}
            clearable
            onChange={(value) => setLocalityClass(value as LocalityClass | null)}
          />
        )}
      </div>
      <ProblemLines problems={problems} />
      <footer className={styles.foot}>
        {source !== undefined && (
          <Button variant="default" onClick={onTakeBack}>
            {t('own.takeBack', { name: source.name })}
          </Button>
        )}
        <Button variant="default" onClick={onOther}>
          {t('preview.other')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button
          disabled={asOf === null || name.trim() === '' || isTaken}
          onClick={() => void accept()}
        >
          {t('preview.accept')}
        </Button>
      </footer>
    </div>
  );
}

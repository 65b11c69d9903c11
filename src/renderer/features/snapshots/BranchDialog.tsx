import { Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type SnapshotId, snapshotId } from '../../../core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../core/model/plan';
import { branchScenario } from '../../../core/scenarios/manageSnapshots';
import { snapshotIn } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { useNoticeStore } from '../../state/noticeStore';
import { refusalText } from '../../state/runCommand';
import { useViewStore } from '../../state/viewStore';
import { DateInput } from '../../ui/DateInput';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';

interface BranchDialogProps {
  readonly plan: Plan;
  readonly fromId: SnapshotId;
  readonly onClose: () => void;
}

/** A new scenario from a list or from another scenario. */
export function BranchDialog({ plan, fromId, onClose }: BranchDialogProps) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const show = useViewStore((store) => store.show);
  const tell = useNoticeStore((store) => store.tell);
  const snapshots = inOrder(tableOf(plan, 'snapshots'));
  const scenarios = snapshots.filter((one) => one.kind === 'scenario').length;
  const [base, setBase] = useState<SnapshotId>(fromId);
  const [name, setName] = useState(t('lists.branch.name.default', { n: scenarios + 1 }));
  const [asOf, setAsOf] = useState(snapshotIn(plan, fromId).asOf);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const id = snapshotId(newId());
    const result = branchScenario(plan, { id, fromId: base, name, asOf });
    if (!result.ok) {
      tell('problem', refusalText(result.error));
      return;
    }
    perform({
      commandId: 'branchScenario',
      labelKey: 'step.branchScenario',
      params: { name },
      changeSet: result.value,
    });
    show({ snapshotId: id, decision: null, dialog: null });
  };
  return (
    <Dialog title={t('lists.branch.title')} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={t('lists.branch.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            required
          />
          <Select
            label={t('lists.branch.from')}
            value={base}
            onChange={(value) => value !== null && setBase(value as SnapshotId)}
            data={snapshots.map((one) => ({ value: one.id, label: one.name }))}
            allowDeselect={false}
          />
          <DateInput
            label={t('lists.branch.asOf')}
            description={t('lists.branch.asOf.hint')}
            value={asOf}
            onChange={(date) => date !== null && setAsOf(date)}
          />
        </Stack>
        <DialogButtons
          accept={t('lists.branch.title')}
          isDisabled={name.trim() === ''}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

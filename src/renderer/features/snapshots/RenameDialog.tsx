import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SnapshotId } from '../../../core/model/ids';
import type { Plan } from '../../../core/model/plan';
import { describeSnapshot } from '../../../core/scenarios/manageSnapshots';
import { snapshotIn } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { DateInput } from '../../ui/DateInput';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';

interface RenameDialogProps {
  readonly plan: Plan;
  readonly id: SnapshotId;
  readonly onClose: () => void;
}

/** Name and date of a list or scenario. */
export function RenameDialog({ plan, id, onClose }: RenameDialogProps) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const snapshot = snapshotIn(plan, id);
  const [name, setName] = useState(snapshot.name);
  const [asOf, setAsOf] = useState(snapshot.asOf);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const result = describeSnapshot(plan, id, { name: name.trim(), asOf });
    if (!result.ok) return;
    perform({
      commandId: 'describeSnapshot',
      labelKey: 'step.describeSnapshot',
      params: { name: snapshot.name },
      changeSet: result.value,
    });
    onClose();
  };
  return (
    <Dialog title={t('lists.rename')} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={t('inspector.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            required
          />
          <DateInput
            label={t(snapshot.kind === 'recorded' ? 'preview.asOf' : 'lists.branch.asOf')}
            value={asOf}
            onChange={(date) => date !== null && setAsOf(date)}
          />
        </Stack>
        <DialogButtons accept={t('app.save')} isDisabled={name.trim() === ''} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

import { Select, Stack, Textarea, TextInput } from '@mantine/core';
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
import { COLOUR_CHOICES, colourKey } from './colours';

interface DescribeDialogProps {
  readonly plan: Plan;
  readonly id: SnapshotId;
  readonly onClose: () => void;
}

/** Name, date and description of a list or scenario; of a scenario also the colour to know it by. */
export function DescribeDialog({ plan, id, onClose }: DescribeDialogProps) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const snapshot = snapshotIn(plan, id);
  const isScenario = snapshot.kind === 'scenario';
  const [name, setName] = useState(snapshot.name);
  const [asOf, setAsOf] = useState(snapshot.asOf);
  const [description, setDescription] = useState(snapshot.description);
  const [colour, setColour] = useState(snapshot.colour);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fields = { name: name.trim(), asOf, description: description.trim(), colour };
    const result = describeSnapshot(plan, id, fields);
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
    <Dialog title={t('lists.describe.title', { name: snapshot.name })} onClose={onClose}>
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
            label={t(isScenario ? 'lists.branch.asOf' : 'preview.asOf')}
            value={asOf}
            onChange={(date) => date !== null && setAsOf(date)}
          />
          <Textarea
            label={t('lists.description')}
            description={isScenario ? t('lists.description.hint') : undefined}
            value={description}
            rows={3}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
          {isScenario && (
            <Select
              label={t('lists.colour')}
              value={colour ?? 'none'}
              data={COLOUR_CHOICES.map((value) => ({ value, label: t(colourKey(value)) }))}
              allowDeselect={false}
              onChange={(value) => setColour(value === 'none' ? null : value)}
            />
          )}
        </Stack>
        <DialogButtons accept={t('app.save')} isDisabled={name.trim() === ''} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

import { Button, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChangeBuilder } from '../../../core/changes/changeBuilder';
import { LOCALITY_CLASSES, type LocalityClass } from '../../../core/model/norm';
import { type Plan, type PlanDetails, settingsOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';

interface PlanDialogProps {
  /** The plan whose details are edited; null for a new one. */
  readonly plan: Plan | null;
  readonly onCreate?: (settings: PlanDetails) => Promise<void>;
  /** Opens the plan's short forms; only for an open plan. */
  readonly onAbbreviations?: () => void;
  readonly onClose: () => void;
}

/** Name, locality and its class, for a new plan or for the open one. */
export function PlanDialog({ plan, onCreate, onAbbreviations, onClose }: PlanDialogProps) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const old = plan === null ? null : settingsOf(plan);
  const [name, setName] = useState(old?.name ?? t('newPlan.name.default'));
  const [locality, setLocality] = useState(old?.locality ?? '');
  const [localityClass, setLocalityClass] = useState<LocalityClass | null>(
    old?.localityClass ?? null,
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const settings = { name: name.trim(), locality: locality.trim(), localityClass };
    if (plan === null || old === null) await onCreate?.(settings);
    else
      perform({
        commandId: 'editSettings',
        labelKey: 'step.editSettings',
        params: {},
        changeSet: new ChangeBuilder(plan).put('settings', 'plan', { ...old, ...settings }).build(),
      });
    onClose();
  };
  return (
    <Dialog title={t(plan === null ? 'newPlan.title' : 'planSettings.title')} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput
            label={t('newPlan.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            required
          />
          <TextInput
            label={t('newPlan.locality')}
            value={locality}
            onChange={(event) => setLocality(event.currentTarget.value)}
          />
          <Select
            label={t('newPlan.localityClass')}
            description={t('newPlan.localityClass.hint')}
            value={localityClass}
            onChange={(value) => setLocalityClass(value as LocalityClass | null)}
            data={LOCALITY_CLASSES.map((value) => ({ value, label: t(`localityClass.${value}`) }))}
            clearable
          />
          {onAbbreviations !== undefined && (
            <div>
              <Button variant="default" size="xs" onClick={onAbbreviations}>
                {t('abbreviations.open')}
              </Button>
            </div>
          )}
        </Stack>
        <DialogButtons
          accept={t(plan === null ? 'newPlan.create' : 'app.save')}
          isDisabled={name.trim() === ''}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { changeBetween } from '../../../core/changes/changeBetween';
import type { Plan } from '../../../core/model/plan';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import type { PlanLibrary } from '../../persistence/planLibrary';
import type { VersionKind } from '../../persistence/planVersion';
import { useDocumentStore } from '../../state/documentStore';
import { Dialog } from '../../ui/Dialog';
import {
  type EarlierVersion,
  earlierVersions,
  readEarlier,
  type VersionSources,
} from './earlierVersion';
import { useVersionTexts } from './useVersionTexts';
import { VersionChanges } from './VersionChanges';
import { VersionList } from './VersionList';
import styles from './VersionsDialog.module.css';

interface VersionsDialogProps {
  readonly plan: Plan;
  readonly library: PlanLibrary;
  readonly host: Host;
  readonly onReadFile: VersionSources['readFileContent'];
  /** Keeps the plan as it is now; false when that is not possible. */
  readonly onKeep: (kind: VersionKind, name: string | null) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Earlier versions of the open plan: to name one, to see what changed since, and to go back. */
export function VersionsDialog({
  plan,
  library,
  host,
  onReadFile,
  onKeep,
  onClose,
}: VersionsDialogProps) {
  const { t } = useMessages();
  const { titleOf } = useVersionTexts();
  const { document, perform } = useDocumentStore();
  const planId = document?.planId ?? '';
  const isReadOnly = document?.isReadOnly ?? true;
  const file = document?.file ?? null;
  const [versions, setVersions] = useState<readonly EarlierVersion[] | null>(null);
  const [chosen, setChosen] = useState<{
    readonly version: EarlierVersion;
    readonly plan: Plan;
  } | null>(null);
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(async (): Promise<void> => {
    setVersions(await earlierVersions(planId, { library, host, file }));
  }, [library, host, file, planId]);
  useEffect(() => void load(), [load]);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const isKept = await onKeep('named', name.trim());
    setFailed(!isKept);
    if (isKept) setName('');
    await load();
    setBusy(false);
  };
  const choose = async (version: EarlierVersion): Promise<void> => {
    const read = await readEarlier(version, { library, host, file, readFileContent: onReadFile });
    setFailed(!read.ok);
    setChosen(read.ok ? { version, plan: read.value } : null);
  };
  const goBack = async (): Promise<void> => {
    if (chosen === null) return;
    setBusy(true);
    const isKept = await onKeep('beforeReturn', null);
    setBusy(false);
    setFailed(!isKept);
    if (!isKept) return;
    perform({
      commandId: 'returnToVersion',
      labelKey: 'step.returnToVersion',
      params: { name: titleOf(chosen.version) },
      changeSet: changeBetween(plan, chosen.plan),
    });
    onClose();
  };
  const remove = async (): Promise<void> => {
    if (chosen?.version.origin !== 'library') return;
    await library.removeVersion(chosen.version.version);
    setChosen(null);
    await load();
  };
  return (
    <Dialog title={t('versions.title')} size="xl" onClose={onClose}>
      <form onSubmit={(event) => void keep(event)} className={styles.naming}>
        <TextInput
          label={t('versions.name')}
          value={name}
          disabled={isReadOnly}
          onChange={(event) => setName(event.currentTarget.value)}
          className={styles.name}
          data-autofocus
        />
        <Button type="submit" disabled={isReadOnly || name.trim() === ''} loading={isBusy}>
          {t('versions.keep')}
        </Button>
      </form>
      {hasFailed && (
        <Text size="sm" c="red" role="alert" mt="xs">
          {t('versions.failed')}
        </Text>
      )}
      <div className={styles.columns}>
        <div className={styles.list}>
          {versions?.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('versions.none')}
            </Text>
          )}
          <VersionList
            versions={versions ?? []}
            fileName={file?.name ?? null}
            chosen={chosen?.version ?? null}
            onChoose={(version) => void choose(version)}
          />
        </div>
        <div className={styles.changes} aria-live="polite">
          {chosen === null ? (
            <Text size="sm" c="dimmed">
              {t('versions.choose')}
            </Text>
          ) : (
            <>
              <VersionChanges version={chosen.plan} now={plan} />
              <Text size="sm" mt="xs">
                {t('versions.backHint')}
              </Text>
              <Group justify="flex-end" mt="sm">
                {chosen.version.origin === 'library' && (
                  <Button variant="default" color="red" onClick={() => void remove()}>
                    {t('versions.remove')}
                  </Button>
                )}
                <Button disabled={isReadOnly} loading={isBusy} onClick={() => void goBack()}>
                  {t('versions.back')}
                </Button>
              </Group>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

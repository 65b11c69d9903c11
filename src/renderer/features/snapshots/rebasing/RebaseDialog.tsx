import { Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import type { MeasureId, SnapshotId, UnitId } from '../../../../core/model/ids';
import { inOrder, type Plan, settingsOf, tableOf } from '../../../../core/model/plan';
import { familyOfScenario } from '../../../../core/scenarios/familyOfScenario';
import {
  type MeasureChoice,
  rebaseScenario,
} from '../../../../core/scenarios/rebasing/rebaseScenario';
import { measuresOf, snapshotIn } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { useDocumentStore } from '../../../state/documentStore';
import { useNoticeStore } from '../../../state/noticeStore';
import { useViewStore } from '../../../state/viewStore';
import { Dialog } from '../../../ui/Dialog';
import { DialogButtons } from '../../../ui/DialogButtons';
import { RebaseProblems } from './RebaseProblems';

interface RebaseDialogProps {
  readonly plan: Plan;
  readonly id: SnapshotId;
  readonly onClose: () => void;
}

/** Puts a scenario onto another base, with what does not fit shown and decided one by one. */
export function RebaseDialog({ plan, id, onClose }: RebaseDialogProps) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const tell = useNoticeStore((store) => store.tell);
  const show = useViewStore((store) => store.show);
  const scenario = snapshotIn(plan, id);
  const family = familyOfScenario(plan, id);
  const bases = inOrder(tableOf(plan, 'snapshots')).filter(
    (one) =>
      !one.isArchived &&
      !family.some((member) => member.id === one.id) &&
      (scenario.kind !== 'scenario' || one.id !== scenario.baseId),
  );
  const current = settingsOf(plan).currentSnapshotId;
  const [baseId, setBase] = useState<SnapshotId | null>(
    () => (bases.find((one) => one.id === current) ?? bases[0])?.id ?? null,
  );
  const [units, setUnits] = useState<ReadonlyMap<UnitId, UnitId>>(new Map());
  const [measures, setMeasures] = useState<ReadonlyMap<MeasureId, MeasureChoice>>(new Map());
  const rebased = useMemo(
    () => (baseId === null ? null : rebaseScenario(plan, id, baseId, { units, measures })),
    [plan, id, baseId, units, measures],
  );
  const total = family.reduce((sum, one) => sum + measuresOf(plan, one.id).length, 0);
  const others = family.slice(1).map((one) => one.name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (rebased === null || baseId === null) return;
    const params = { name: scenario.name, base: snapshotIn(plan, baseId).name };
    perform({
      commandId: 'rebaseScenario',
      labelKey: 'step.rebaseScenario',
      params,
      changeSet: rebased.change,
    });
    tell('done', { key: 'rebase.done', params });
    show({ snapshotId: id, compareWithId: null, selection: new Set(), dialog: null });
  };
  return (
    <Dialog title={t('rebase.title', { name: scenario.name })} size="xl" onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {baseId === null && <Text>{t('rebase.noBase')}</Text>}
          {baseId !== null && (
            <Select
              label={t('rebase.base')}
              data-autofocus
              value={baseId}
              data={bases.map((one) => ({ value: one.id, label: one.name }))}
              allowDeselect={false}
              onChange={(value) => {
                if (value === null) return;
                setBase(value as SnapshotId);
                setUnits(new Map());
                setMeasures(new Map());
              }}
            />
          )}
          <Text size="sm" c="dimmed">
            {t('rebase.hint')}
          </Text>
          {others.length > 0 && (
            <Text size="sm">{t('rebase.family', { names: others.join('; ') })}</Text>
          )}
          {rebased !== null && baseId !== null && (
            <>
              <Text size="sm" fw={600} role="status">
                {t('rebase.carried', { carried: rebased.carried, total })}{' '}
                {rebased.problems.length === 0
                  ? t('rebase.noProblem')
                  : t('rebase.problems', { count: rebased.problems.length })}
              </Text>
              <RebaseProblems
                plan={plan}
                id={id}
                baseId={baseId}
                problems={rebased.problems}
                units={units}
                measures={measures}
                onUnits={setUnits}
                onMeasures={setMeasures}
              />
            </>
          )}
        </Stack>
        <DialogButtons
          accept={t('rebase.accept')}
          isDisabled={rebased === null}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

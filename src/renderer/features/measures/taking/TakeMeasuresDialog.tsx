import { Checkbox, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import type { MeasureId, SnapshotId } from '../../../../core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../../core/model/plan';
import { measureLines } from '../../../../core/scenarios/measureLines';
import { measuresOf, snapshotIn, structureOf } from '../../../../core/scenarios/structures';
import { type TakeProblem, takeMeasures } from '../../../../core/scenarios/taking/takeMeasures';
import { useMessages } from '../../../i18n/useMessages';
import { useDocumentStore } from '../../../state/documentStore';
import { newId } from '../../../state/newId';
import { useNoticeStore } from '../../../state/noticeStore';
import { refusalText } from '../../../state/runCommand';
import { Dialog } from '../../../ui/Dialog';
import { DialogButtons } from '../../../ui/DialogButtons';
import styles from './Taking.module.css';

interface TakeMeasuresDialogProps {
  readonly plan: Plan;
  readonly toId: SnapshotId;
  readonly onClose: () => void;
}

/** Takes chosen measures of another scenario into this one, with what stands against each shown. */
export function TakeMeasuresDialog({ plan, toId, onClose }: TakeMeasuresDialogProps) {
  const { t, say } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const tell = useNoticeStore((store) => store.tell);
  const others = inOrder(tableOf(plan, 'snapshots')).filter(
    (one) => one.kind === 'scenario' && one.id !== toId && !one.isArchived,
  );
  const [fromId, setFrom] = useState<SnapshotId | null>(others[0]?.id ?? null);
  const [wanted, setWanted] = useState<ReadonlySet<MeasureId>>(new Set());
  const [insteadOf, setInsteadOf] = useState<ReadonlySet<MeasureId>>(new Set());
  const lines = useMemo(() => (fromId === null ? [] : measureLines(plan, fromId)), [plan, fromId]);
  const ownTexts = useMemo(
    () => new Map(measureLines(plan, toId).map(({ measure, text }) => [measure.id, text])),
    [plan, toId],
  );
  const taking = useMemo(
    () => (fromId === null ? null : takeMeasures(plan, fromId, toId, wanted, insteadOf, newId)),
    [plan, fromId, toId, wanted, insteadOf],
  );
  const outcome = new Map(taking?.measures.map((one) => [one.from.id, one]));
  const taken = taking?.measures.filter((one) => one.isTaken).length ?? 0;
  const name = snapshotIn(plan, toId).name;
  const toggled = (set: ReadonlySet<MeasureId>, id: MeasureId): ReadonlySet<MeasureId> => {
    const next = new Set(set);
    if (!next.delete(id)) next.add(id);
    return next;
  };
  const problemText = (problem: TakeProblem): string => {
    switch (problem.kind) {
      case 'alreadyThere':
        return t('take.alreadyThere');
      case 'unit': {
        const from = fromId === null ? null : structureOf(plan, fromId);
        return t('take.unit', { unit: from?.units.get(problem.unitId)?.name ?? problem.unitId });
      }
      case 'decidedHere': {
        const text = ownTexts.get(problem.measureId);
        return t('take.decidedHere', { text: text === undefined ? '' : say(text) });
      }
      case 'refused':
        return t('take.refused', { reason: say(refusalText(problem.error)) });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (taking === null || fromId === null) return;
    const from = snapshotIn(plan, fromId).name;
    perform({
      commandId: 'takeMeasures',
      labelKey: 'step.takeMeasures',
      params: { name: from },
      changeSet: taking.change,
    });
    tell('done', { key: 'take.done', params: { count: taken, name: from } });
    onClose();
  };
  const all = fromId === null ? [] : measuresOf(plan, fromId).map(({ id }) => id);
  return (
    <Dialog title={t('take.title', { name })} size="xl" onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {fromId === null && <Text>{t('take.noOther')}</Text>}
          {fromId !== null && (
            <Select
              label={t('take.from')}
              data-autofocus
              value={fromId}
              data={others.map((one) => ({ value: one.id, label: one.name }))}
              allowDeselect={false}
              onChange={(value) => {
                if (value === null) return;
                setFrom(value as SnapshotId);
                setWanted(new Set());
                setInsteadOf(new Set());
              }}
            />
          )}
          {fromId !== null && lines.length === 0 && <Text c="dimmed">{t('take.empty')}</Text>}
          {lines.length > 0 && (
            <Checkbox
              label={t('take.all')}
              checked={wanted.size === all.length}
              indeterminate={wanted.size > 0 && wanted.size < all.length}
              onChange={(event) => setWanted(new Set(event.currentTarget.checked ? all : []))}
            />
          )}
          <ul className={styles.measures}>
            {lines.map(({ measure, text }) => {
              const one = outcome.get(measure.id);
              const problem = one?.problem ?? null;
              return (
                <li key={measure.id} className={styles.measure}>
                  <Checkbox
                    label={say(text)}
                    checked={wanted.has(measure.id)}
                    onChange={() => setWanted(toggled(wanted, measure.id))}
                  />
                  {one !== undefined && !wanted.has(measure.id) && (
                    <p className={styles.soft}>{t('take.needed')}</p>
                  )}
                  {problem !== null && <p className={styles.problem}>{problemText(problem)}</p>}
                  {problem?.kind === 'decidedHere' && (
                    <Checkbox
                      className={styles.choice}
                      label={t('take.insteadOf')}
                      checked={insteadOf.has(measure.id)}
                      onChange={() => setInsteadOf(toggled(insteadOf, measure.id))}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </Stack>
        <DialogButtons
          accept={t('take.accept', { count: taken })}
          isDisabled={taken === 0}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

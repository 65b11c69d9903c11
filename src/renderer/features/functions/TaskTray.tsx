import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type DragEvent, useMemo, useRef, useState } from 'react';
import {
  ALL_FUNCTIONS,
  type FunctionFilter,
  filterFunctions,
} from '../../../core/functions/arrangeFunctions';
import { functionLines } from '../../../core/functions/functionLines';
import type { Message } from '../../../core/messages/translate';
import type { FunctionId, UnitId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import { giveFunctions } from '../../state/functions';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { carriesTasks, carryTasks, droppedTasks } from '../../ui/taskDrag';
import styles from './TaskTray.module.css';

interface TaskTrayProps {
  readonly figures: Figures;
  /** The unit that a click gives tasks to: the one selected. */
  readonly unitId: UnitId | null;
  readonly onRefusal: (reason: Message | null) => void;
  readonly onClose: () => void;
}

const STATES = ['all', 'troubled', 'lost', 'noLead'] as const;
const ROW_HEIGHT = 46;

/** The register beside the chart: tasks are dragged onto a unit, and back here to be led by nobody. */
export function TaskTray({ figures, unitId, onRefusal, onClose }: TaskTrayProps) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { plan, side } = figures;
  const box = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<FunctionFilter>(ALL_FUNCTIONS);
  const [chosen, setChosen] = useState<ReadonlySet<FunctionId>>(new Set());
  const [isOver, setOver] = useState(false);
  const lines = useMemo(() => functionLines(plan, side.snapshot.id), [plan, side.snapshot.id]);
  const shown = useMemo(() => filterFunctions(lines, filter), [lines, filter]);
  const ids = shown.map(({ item }) => item.id).filter((id) => chosen.has(id));
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const unit = unitId === null ? undefined : side.structure.units.get(unitId);
  const give = (tasks: readonly FunctionId[], to: UnitId | null): void => {
    onRefusal(giveFunctions(tasks, to));
    setChosen(new Set());
  };
  const toggle = (id: FunctionId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <section
      className={styles.tray}
      aria-label={t('functions.tray')}
      data-over={isOver}
      onDragOver={(event: DragEvent) => {
        if (!carriesTasks(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        setOver(false);
        if (!carriesTasks(event)) return;
        event.preventDefault();
        give(droppedTasks(event), null);
      }}
    >
      <div className={styles.head}>
        <h3 className={styles.title}>{t('functions.tray')}</h3>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('chart.tasks.hide')}
          onClick={onClose}
        >
          <IconX size={14} />
        </ActionIcon>
      </div>
      <TextInput
        size="xs"
        aria-label={t('functions.text')}
        placeholder={t('functions.text.hint')}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('functions.state')}
        value={filter.state}
        data={STATES.map((value) => ({ value, label: t(`functions.state.${value}`) }))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setFilter({ ...filter, state: STATES.find((one) => one === value) ?? 'all' });
        }}
      />
      <p className={styles.hint}>
        {lines.length === 0 ? t('functions.tray.empty') : t('functions.tray.hint')}
      </p>
      <div ref={box} className={styles.list}>
        <ul className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((row) => {
            const line = shown[row.index];
            if (line === undefined) return null;
            const { item, leads } = line;
            const isChosen = chosen.has(item.id);
            return (
              <li
                key={item.id}
                className={styles.row}
                data-chosen={isChosen}
                style={{ transform: `translateY(${row.start}px)` }}
                draggable
                onDragStart={(event) => carryTasks(event, isChosen ? ids : [item.id])}
              >
                <label title={item.title} className={styles.task}>
                  <input type="checkbox" checked={isChosen} onChange={() => toggle(item.id)} />
                  <span className={styles.name}>{item.title}</span>
                </label>
                <span className={styles.lead}>
                  {leads.length === 0
                    ? `⚠ ${t('functions.lead.none')}`
                    : leads.map(({ name }) => name).join('; ')}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <div className={styles.actions}>
        <Button
          size="compact-sm"
          disabled={ids.length === 0 || unit === undefined}
          title={unit === undefined ? t('functions.tray.noUnit') : unit.name}
          onClick={() => give(ids, unitId)}
        >
          {t('functions.tray.give', { count: ids.length })}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={ids.length === 0}
          onClick={() => give(ids, null)}
        >
          {t('functions.tray.free')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => show({ dialog: { kind: 'functionItem', functionId: null, unitId } })}
        >
          {t('functions.add')}
        </Button>
      </div>
    </section>
  );
}

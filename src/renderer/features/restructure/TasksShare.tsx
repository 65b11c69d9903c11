import { NativeSelect } from '@mantine/core';
import type { FunctionItem } from '../../../core/model/functionItem';
import type { FunctionId } from '../../../core/model/ids';
import styles from './Restructure.module.css';

interface TasksShareProps {
  readonly title: string;
  /** What happens to tasks that stay at the first choice. */
  readonly hint?: string;
  readonly tasks: readonly FunctionItem[];
  /** Where a task may go; the first is where it goes if nothing is said. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly takerOf: (id: FunctionId) => string;
  readonly onGive: (ids: readonly FunctionId[], value: string) => void;
  /** Label of the choice for all tasks at once. */
  readonly allLabel: string;
}

/** Where each task of a unit goes, one by one or all at once. */
export function TasksShare(props: TasksShareProps) {
  const { title, hint, tasks, choices, takerOf, onGive, allLabel } = props;
  if (tasks.length === 0) return null;
  const values = new Set(tasks.map(({ id }) => takerOf(id)));
  const [shared = ''] = values;
  return (
    <div>
      <strong>{title}</strong>
      {hint !== undefined && <p className={styles.soft}>{hint}</p>}
      {tasks.length > 1 && (
        <div className={styles.child}>
          <span>{allLabel}</span>
          <NativeSelect
            aria-label={allLabel}
            value={values.size === 1 ? shared : ''}
            data={[...(values.size === 1 ? [] : [{ value: '', label: '–' }]), ...choices]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value !== '')
                onGive(
                  tasks.map(({ id }) => id),
                  value,
                );
            }}
          />
        </div>
      )}
      <div className={styles.taskList}>
        {tasks.map(({ id, title: name }) => (
          <div key={id} className={styles.child}>
            <span title={name} className={styles.taskTitle}>
              {name}
            </span>
            <NativeSelect
              aria-label={name}
              value={takerOf(id)}
              data={[...choices]}
              onChange={(event) => onGive([id], event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

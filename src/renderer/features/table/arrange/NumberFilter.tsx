import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages';
import type { TableColumn } from '../tableColumn';
import { COMPARISONS, type ColumnFilter, type Comparison } from './columnFilter';
import styles from './HeadingMenu.module.css';

/** What can be asked of a column of numbers. */
type Condition = Comparison | 'between' | 'unknown' | 'changed' | 'any' | 'none';

interface NumberFilterProps {
  readonly column: TableColumn;
  readonly filter: ColumnFilter | null;
  readonly hasComparison: boolean;
  readonly onFilter: (filter: ColumnFilter | null) => void;
}

const needsNumber = (condition: Condition): condition is Comparison | 'between' =>
  condition === 'between' || COMPARISONS.some((one) => one === condition);

/** Conditions on the numbers of a column. */
export function NumberFilter({ column, filter, hasComparison, onFilter }: NumberFilterProps) {
  const { t } = useMessages();
  const isFindings = column.content.kind === 'findings';
  const [condition, setCondition] = useState<Condition>(conditionOf(filter, isFindings));
  const [typed, setTyped] = useState(typedOf(filter));
  const [isWrong, setIsWrong] = useState(false);
  const conditions: readonly Condition[] = [
    ...(isFindings ? (['any', 'none'] as const) : []),
    ...COMPARISONS,
    'between',
    ...(isFindings ? [] : (['unknown'] as const)),
    ...(hasComparison && !isFindings ? (['changed'] as const) : []),
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const next = readFilter(condition, typed);
    setIsWrong(next === null);
    if (next !== null) onFilter(next);
  };
  const numberField = (at: 0 | 1, label: string) => (
    <TextInput
      className={styles.number}
      inputMode="numeric"
      aria-label={label}
      placeholder={label}
      value={typed[at]}
      error={isWrong && readNumber(typed[at]) === null}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setIsWrong(false);
        setTyped(at === 0 ? [value, typed[1]] : [typed[0], value]);
      }}
    />
  );
  return (
    <form onSubmit={submit}>
      <div className={styles.condition}>
        <NativeSelect
          aria-label={t('table.filter.condition')}
          value={condition}
          data={conditions.map((value) => ({ value, label: t(`table.filter.${value}`) }))}
          onChange={(event) => setCondition(event.currentTarget.value as Condition)}
        />
        {needsNumber(condition) &&
          numberField(0, t(condition === 'between' ? 'table.filter.least' : 'table.filter.number'))}
        {condition === 'between' && numberField(1, t('table.filter.most'))}
      </div>
      {isWrong && (
        <p className={styles.wrong} role="alert">
          {t('table.filter.wrong')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="default" disabled={filter === null} onClick={() => onFilter(null)}>
          {t('table.filter.clearColumn')}
        </Button>
        <Button type="submit">{t('table.filter.apply')}</Button>
      </div>
    </form>
  );
}

/** A whole number, negative for differences, plain or in groups of three; null when it is none. */
function readNumber(text: string): number | null {
  const typed = text.trim().replace('−', '-');
  if (!/^-?(\d+|\d{1,3}([. ,\u00a0]\d{3})+)$/.test(typed)) return null;
  return Number(typed.replace(/[. ,\u00a0]/g, ''));
}

function readFilter(condition: Condition, typed: readonly [string, string]): ColumnFilter | null {
  if (condition === 'unknown' || condition === 'changed') return { kind: condition };
  if (condition === 'any') return { kind: 'compare', comparison: '≥', number: 1 };
  if (condition === 'none') return { kind: 'compare', comparison: '=', number: 0 };
  const [number, most] = [readNumber(typed[0]), readNumber(typed[1])];
  if (number === null) return null;
  if (condition !== 'between') return { kind: 'compare', comparison: condition, number };
  if (most === null) return null;
  return { kind: 'between', least: Math.min(number, most), most: Math.max(number, most) };
}

function conditionOf(filter: ColumnFilter | null, isFindings: boolean): Condition {
  if (filter === null) return isFindings ? 'any' : '>';
  if (filter.kind === 'compare') {
    if (isFindings && filter.comparison === '≥' && filter.number === 1) return 'any';
    if (isFindings && filter.comparison === '=' && filter.number === 0) return 'none';
    return filter.comparison;
  }
  if (filter.kind === 'between' || filter.kind === 'unknown' || filter.kind === 'changed')
    return filter.kind;
  return '=';
}

function typedOf(filter: ColumnFilter | null): [string, string] {
  if (filter?.kind === 'compare') return [String(filter.number), ''];
  if (filter?.kind === 'between') return [String(filter.least), String(filter.most)];
  return ['', ''];
}

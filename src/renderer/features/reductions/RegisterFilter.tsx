import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { MessageKey } from '../../../core/messages/translate';
import { REDUCTION_FORMS } from '../../../core/model/register';
import {
  ALL_REDUCTIONS,
  type ReductionFilter,
  STATE_FILTERS,
} from '../../../core/reductions/filterLines';
import type { RegisterLine } from '../../../core/reductions/registerLines';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { categoryName } from '../../ui/categoryName';
import styles from './Reductions.module.css';

interface RegisterFilterProps {
  readonly figures: Figures;
  /** All lines: only agencies, years and categories that occur are offered. */
  readonly lines: readonly RegisterLine[];
  readonly filter: ReductionFilter;
  readonly shown: number;
  readonly onFilter: (filter: ReductionFilter) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Which lines of the register are shown. */
export function RegisterFilter(props: RegisterFilterProps) {
  const { figures, lines, filter, shown, onFilter } = props;
  const { t } = useMessages();
  const choice = (label: MessageKey, key: keyof ReductionFilter, data: readonly Choice[]) => (
    <NativeSelect
      size="xs"
      label={t(label)}
      value={String(filter[key] ?? '')}
      data={[...data]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const isYear = key === 'fromYear' || key === 'toYear';
        onFilter({ ...filter, [key]: isYear ? (value === '' ? null : Number(value)) : value });
      }}
    />
  );
  const years = [...new Set(lines.map(({ entry }) => entry.year))].sort((a, b) => a - b);
  const yearChoices = [
    { value: '', label: t('reductions.anyYear') },
    ...years.map((year) => ({ value: String(year), label: String(year) })),
  ];
  const used = new Set(lines.map(({ entry }) => entry.categoryId));
  return (
    <search className={styles.filter} aria-label={t('reductions.filter')}>
      <TextInput
        size="xs"
        className={styles.text}
        label={t('reductions.text')}
        placeholder={t('reductions.text.hint')}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      {choice('reductions.agency', 'agencyId', [
        { value: 'all', label: t('reductions.agency.all') },
        ...agenciesOf(figures, lines),
        ...(lines.some(({ agencyId }) => agencyId === null)
          ? [{ value: 'none', label: t('reductions.agency.none') }]
          : []),
      ])}
      {choice('reductions.category', 'categoryId', [
        { value: 'all', label: t('reductions.category.all') },
        ...figures.categories
          .filter(({ id }) => used.has(id))
          .map((one) => ({ value: one.id, label: categoryName(one, t) })),
      ])}
      {choice('reductions.fromYear', 'fromYear', yearChoices)}
      {choice('reductions.toYear', 'toYear', yearChoices)}
      {choice(
        'reductions.state',
        'state',
        STATE_FILTERS.map((one) => ({ value: one, label: t(`reductions.state.${one}`) })),
      )}
      {choice(
        'reductions.form',
        'form',
        (['all', ...REDUCTION_FORMS, 'none'] as const).map((one) => ({
          value: one,
          label: t(`reductions.form.${one}`),
        })),
      )}
      <span className={styles.count} aria-live="polite">
        {shown === lines.length
          ? t('reductions.count', { count: shown })
          : t('reductions.shown', { shown, count: lines.length })}
      </span>
      {filter !== ALL_REDUCTIONS && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={styles.clear ?? ''}
          onClick={() => onFilter(ALL_REDUCTIONS)}
        >
          {t('reductions.clearFilter')}
        </Button>
      )}
    </search>
  );
}

/** Agencies that lines count for, in the order of the list. */
function agenciesOf({ side }: Figures, lines: readonly RegisterLine[]): readonly Choice[] {
  const names = new Map(lines.map(({ agencyId, agencyName }) => [agencyId, agencyName]));
  const { rootIds, parkedIds } = side.structure;
  return [...rootIds, ...parkedIds].flatMap((id) => {
    const label = names.get(id);
    return label === undefined ? [] : [{ value: id, label }];
  });
}

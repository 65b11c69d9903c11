import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Locale } from '../../../core/messages/translate';
import { categoriesIn } from '../../../core/model/headcount';
import { type CategoryId, categoryId, type UnitId } from '../../../core/model/ids';
import { yearOf } from '../../../core/model/isoDate';
import { tableOf } from '../../../core/model/plan';
import { REDUCTION_FORMS, type ReductionEntry } from '../../../core/model/register';
import { parseNumber } from '../../../core/text/parseNumber';
import { useMessages } from '../../i18n/useMessages';
import { changeReductions, enterReductions } from '../../state/reductions';
import type { Figures } from '../../state/useFigures';
import { categoryName } from '../../ui/categoryName';
import { DateInput } from '../../ui/DateInput';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { numberText } from '../../ui/figureTexts';
import { UnitPicker } from '../../ui/UnitPicker';
import styles from './Reductions.module.css';

interface EntryDialogProps {
  readonly figures: Figures;
  /** The line to edit; null: a new one. */
  readonly entryId: string | null;
  readonly unitId: UnitId | null;
  readonly onClose: () => void;
}

/** An entry while it is typed: numbers are texts until they are accepted. */
interface Draft extends Pick<ReductionEntry, 'categoryId' | 'state' | 'form' | 'decisionDate'> {
  readonly unitId: UnitId | null;
  readonly year: string;
  readonly posts: string;
  readonly money: string;
  readonly decisionNumber: string;
}

/** The category that a line of a unit is most likely of: the first that the unit has posts of. */
function usualCategory({ side, categories }: Figures, unitId: UnitId | null): CategoryId {
  const unit = unitId === null ? undefined : side.structure.units.get(unitId);
  const own = unit === undefined ? [] : categoriesIn(unit.headcount);
  const [first] = categories;
  return (categories.find(({ id }) => own.includes(id)) ?? first)?.id ?? categoryId('');
}

function startOf(figures: Figures, unitId: UnitId | null): Draft {
  const { snapshot } = figures.side;
  return {
    unitId,
    categoryId: usualCategory(figures, unitId),
    year: String(yearOf(snapshot.asOf)),
    posts: '',
    money: '',
    state: snapshot.kind === 'scenario' ? 'planned' : 'done',
    form: null,
    decisionNumber: '',
    decisionDate: null,
  };
}

const draftOf = (entry: ReductionEntry, locale: Locale): Draft => ({
  ...entry,
  year: String(entry.year),
  posts: numberText(entry.posts, locale),
  money: entry.moneySaved === null ? '' : numberText(entry.moneySaved, locale),
  decisionNumber: entry.decisionNumber ?? '',
});

/** The number that was typed, 1.234 and 1,234 alike; NaN when it is none. */
function typed(text: string): number {
  const parsed = parseNumber(text);
  if (parsed.kind === 'ambiguous') return parsed.grouped;
  return parsed.kind === 'number' ? parsed.value : Number.NaN;
}

/** Enters a line into the register, or edits one. */
export function EntryDialog({ figures, entryId, unitId, onClose }: EntryDialogProps) {
  const { t, say, locale } = useMessages();
  const { plan, side } = figures;
  const entry = entryId === null ? undefined : tableOf(plan, 'reductions').get(entryId);
  const [draft, setDraft] = useState<Draft>(() =>
    entry === undefined ? startOf(figures, unitId) : draftOf(entry, locale),
  );
  const [isCategoryChosen, setCategoryChosen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = (fields: Partial<Draft>): void => {
    setDraft((old) => ({ ...old, ...fields }));
    setRefusal(null);
  };
  const accept = (): void => {
    if (draft.unitId === null) {
      setRefusal(t('reductionError.unitMissing'));
      return;
    }
    const { categoryId, state, form, decisionDate } = draft;
    const fields = {
      ...{ categoryId, state, form, decisionDate },
      unitId: draft.unitId,
      year: typed(draft.year),
      posts: typed(draft.posts),
      decisionNumber: draft.decisionNumber.trim() || null,
      moneySaved: draft.money.trim() === '' ? null : typed(draft.money),
    };
    const reason =
      entry === undefined ? enterReductions([fields]) : changeReductions([entry.id], fields);
    if (reason === null) onClose();
    else setRefusal(say(reason));
  };
  const number = (key: 'year' | 'posts' | 'money', label: string, placeholder = '') => (
    <TextInput
      label={label}
      inputMode="numeric"
      placeholder={placeholder}
      value={draft[key]}
      data-autofocus={(key === 'posts' && unitId !== null) || undefined}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  const isAway = entry !== undefined && !side.structure.units.has(entry.unitId);
  return (
    <Dialog
      title={t(entry === undefined ? 'reductions.dialog.add' : 'reductions.dialog.edit')}
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          accept();
        }}
      >
        {isAway && (
          <p className={styles.soft}>{t('reductions.keepUnit', { name: entry.unitName })}</p>
        )}
        <UnitPicker
          isFirst={draft.unitId === null}
          label={t('reductions.field.unit')}
          structure={side.structure}
          value={
            draft.unitId !== null && side.structure.units.has(draft.unitId) ? draft.unitId : null
          }
          onChange={(id) => {
            if (id === null) return;
            const isNew = entry === undefined && !isCategoryChosen;
            set({ unitId: id, ...(isNew ? { categoryId: usualCategory(figures, id) } : {}) });
          }}
        />
        <div className={styles.fields}>
          <NativeSelect
            label={t('reductions.category')}
            value={draft.categoryId}
            data={figures.categories.map((one) => ({
              value: one.id,
              label: categoryName(one, t),
            }))}
            onChange={(event) => {
              setCategoryChosen(true);
              set({ categoryId: categoryId(event.currentTarget.value) });
            }}
          />
          <NativeSelect
            label={t('reductions.state')}
            value={draft.state}
            data={(['planned', 'done'] as const).map((one) => ({
              value: one,
              label: t(`reductions.state.${one}`),
            }))}
            onChange={(event) => set({ state: event.currentTarget.value as Draft['state'] })}
          />
          {number('year', t('reductions.field.year'))}
          {number('posts', t('reductions.field.posts'))}
          <NativeSelect
            label={t('reductions.form')}
            value={draft.form ?? 'none'}
            data={(['none', ...REDUCTION_FORMS] as const).map((one) => ({
              value: one,
              label: t(`reductions.form.${one}`),
            }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              set({ form: REDUCTION_FORMS.find((one) => one === value) ?? null });
            }}
          />
          {number('money', t('reductions.field.money'), t('reductions.field.unknown'))}
          <TextInput
            label={t('reductions.field.decisionNumber')}
            value={draft.decisionNumber}
            onChange={(event) => set({ decisionNumber: event.currentTarget.value })}
          />
          <DateInput
            isOptional
            label={t('reductions.field.decisionDate')}
            value={draft.decisionDate}
            onChange={(decisionDate) => set({ decisionDate })}
          />
        </div>
        {refusal !== null && (
          <p className={styles.warning} role="alert">
            {refusal}
          </p>
        )}
        <DialogButtons accept={t('app.ok')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

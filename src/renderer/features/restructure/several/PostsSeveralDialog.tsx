import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SetHeadcount } from '../../../../core/commands/command';
import {
  POSTS_METHODS,
  type PostsMethod,
  planPosts,
} from '../../../../core/commands/several/planPosts';
import { CIVIL_SERVANT } from '../../../../core/model/builtInCategories';
import { type PostMeasure, postsOf } from '../../../../core/model/headcount';
import { type CategoryId, categoryId, type UnitId } from '../../../../core/model/ids';
import { topmostIn, walkFrom } from '../../../../core/model/structure';
import type { Unit } from '../../../../core/model/unit';
import { useMessages } from '../../../i18n/useMessages';
import { CountInput } from '../../../ui/CountInput';
import { categoryName } from '../../../ui/categoryName';
import { differenceText, numberText } from '../../../ui/figureTexts';
import { DecisionForm } from '../DecisionForm';
import styles from '../Restructure.module.css';
import { mostHeld } from './mostHeld';
import type { SeveralProps } from './severalProps';
import { UnitsTable } from './UnitsTable';

/** Sets or cuts the posts of several units, with the number of each to be seen and corrected. */
export function PostsSeveralDialog({ figures, units: selected, onClose }: SeveralProps) {
  const { t, locale } = useMessages();
  const { structure } = figures.side;
  // Agencies often hold no posts of their own: then those below them are meant.
  const [isWithBelow, setWithBelow] = useState(
    () => mostHeld(figures.categories, selected) === null,
  );
  const units = useMemo(() => {
    if (!isWithBelow) return selected;
    const tops = topmostIn(
      structure,
      selected.map(({ id }) => id),
    );
    return [...walkFrom(structure, tops)].map(({ unit }) => unit);
  }, [structure, selected, isWithBelow]);
  const [category, setCategory] = useState<CategoryId>(
    () => mostHeld(figures.categories, units) ?? CIVIL_SERVANT,
  );
  const [measure, setMeasure] = useState<PostMeasure>('assigned');
  const [method, setMethod] = useState<PostsMethod>('percent');
  const [amount, setAmount] = useState<number | null>(10);
  const [corrected, setCorrected] = useState<ReadonlyMap<UnitId, number | null>>(new Map());
  const before = useMemo(
    () => new Map(units.map((unit) => [unit.id, postsOf(unit.headcount, category)[measure]])),
    [units, category, measure],
  );
  const planned = useMemo(
    () => planPosts([...before.values()], method, amount),
    [before, method, amount],
  );
  const after = useMemo(() => {
    const numbers = new Map<UnitId, number | null>();
    for (const [i, id] of [...before.keys()].entries())
      numbers.set(id, corrected.has(id) ? (corrected.get(id) ?? null) : (planned[i] ?? null));
    return numbers;
  }, [before, planned, corrected]);
  const commands = useMemo(
    () =>
      units.flatMap(({ id }): SetHeadcount[] => {
        const to = after.get(id) ?? null;
        return to === before.get(id)
          ? []
          : [{ kind: 'setHeadcount', unitId: id, categoryId: category, posts: { [measure]: to } }];
      }),
    [units, before, after, category, measure],
  );
  const start = (change: () => void): void => {
    change();
    setCorrected(new Map());
  };
  const text = (value: number | null | undefined): string =>
    value == null ? '?' : numberText(value, locale);
  const sums = [...before.keys()].reduce(
    (sum, id) => {
      const [from, to] = [before.get(id) ?? null, after.get(id) ?? null];
      return {
        from: sum.from + (from ?? 0),
        to: sum.to + (to ?? 0),
        unknown: sum.unknown + (from === null || to === null ? 1 : 0),
      };
    },
    { from: 0, to: 0, unknown: 0 },
  );
  // Where there is nothing, nothing can be cut.
  const shown = method === 'set' ? units : units.filter(({ id }) => before.get(id) !== 0);
  const isMoved = (unit: Unit): boolean => before.get(unit.id) !== after.get(unit.id);
  return (
    <DecisionForm
      figures={figures}
      title={t('several.posts.title', { count: selected.length })}
      command={commands}
      step={{ labelKey: 'step.setPostsOf', params: { count: commands.length } }}
      isWide
      onClose={onClose}
    >
      <div className={styles.row}>
        <NativeSelect
          label={t('inspector.posts')}
          value={category}
          data={figures.categories.map((one) => ({
            value: one.id as string,
            label: categoryName(one, t),
          }))}
          onChange={(event) => start(() => setCategory(categoryId(event.currentTarget.value)))}
        />
        <NativeSelect
          label={t('several.posts.measure')}
          value={measure}
          data={(['assigned', 'present'] as const).map((one) => ({
            value: one,
            label: t(`postMeasure.${one}`),
          }))}
          onChange={(event) => start(() => setMeasure(event.currentTarget.value as PostMeasure))}
        />
        <NativeSelect
          className={styles.grow}
          label={t('several.posts.method')}
          value={method}
          data={POSTS_METHODS.map((one) => ({
            value: one,
            label: t(`several.posts.method.${one}`),
          }))}
          onChange={(event) => start(() => setMethod(event.currentTarget.value as PostsMethod))}
        />
        <NumberInput
          data-autofocus
          label={method === 'percent' ? t('several.posts.percent') : t('several.posts.number')}
          w={110}
          hideControls
          value={amount ?? ''}
          min={0}
          max={method === 'percent' ? 100 : 999_999}
          clampBehavior="strict"
          allowDecimal={method === 'percent'}
          decimalScale={2}
          decimalSeparator={locale === 'vi' ? ',' : '.'}
          onChange={(value) => start(() => setAmount(typeof value === 'number' ? value : null))}
        />
      </div>
      {selected.some((unit) => unit.childIds.length > 0) && (
        <Checkbox
          label={t('several.posts.below')}
          checked={isWithBelow}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            start(() => setWithBelow(checked));
          }}
        />
      )}
      <p className={styles.soft}>
        {t(`several.posts.rule.${method}`)} {t('several.posts.own')}
      </p>
      {shown.length === 0 && <p className={styles.warning}>{t('several.posts.none')}</p>}
      <UnitsTable
        label={t('several.posts.table')}
        structure={figures.side.structure}
        units={shown}
        isOut={(unit) => !isMoved(unit)}
        columns={[
          {
            id: 'before',
            label: t('decision.preview.before'),
            cell: (unit) => text(before.get(unit.id)),
            total: numberText(sums.from, locale),
          },
          {
            id: 'after',
            label: t('decision.preview.after'),
            cell: (unit) => (
              <CountInput
                aria-label={`${t('decision.preview.after')}: ${unit.name}`}
                value={after.get(unit.id) ?? null}
                onCommit={(value) => setCorrected(new Map(corrected).set(unit.id, value))}
              />
            ),
            total: numberText(sums.to, locale),
          },
          {
            id: 'difference',
            label: t('several.difference'),
            cell: (unit) => {
              const [from, to] = [before.get(unit.id) ?? null, after.get(unit.id) ?? null];
              return from === null || to === null ? '–' : differenceText(to - from, locale);
            },
            total: differenceText(sums.to - sums.from, locale),
          },
        ]}
      />
      {sums.unknown > 0 && (
        <p className={styles.warning}>{t('several.posts.unknown', { count: sums.unknown })}</p>
      )}
    </DecisionForm>
  );
}

import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DividedPart, DivideUnit } from '../../../core/commands/command';
import {
  type Category,
  type Headcount,
  type PostMeasure,
  postsOf,
  withPosts,
} from '../../../core/model/headcount';
import { type UnitId, unitId } from '../../../core/model/ids';
import { UNIT_KINDS, type Unit, type UnitKind } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { newId } from '../../state/newId';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { CountInput } from '../../ui/CountInput';
import { categoryName } from '../../ui/categoryName';
import { numberText } from '../../ui/figureTexts';
import { DecisionForm } from './DecisionForm';
import styles from './Restructure.module.css';

interface DivideDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  readonly onClose: () => void;
}

const MEASURES: readonly PostMeasure[] = ['assigned', 'present'];
const MOST_PARTS = 6;

/** Chia: the new units, and what each of them gets; the first gets what is left. */
export function DivideDialog({ figures, unit, onClose }: DivideDialogProps) {
  const { t, locale } = useMessages();
  const focusOn = useViewStore((store) => store.focusOn);
  const { structure } = figures.side;
  const newPart = (): DividedPart => ({
    newUnitId: unitId(newId()),
    name: '',
    unitKind: unit.kind,
    posts: {},
    childIds: [],
  });
  const [parts, setParts] = useState<readonly DividedPart[]>(() => [newPart(), newPart()]);
  const command = useMemo(
    (): DivideUnit | null =>
      parts.some(({ name }) => name.trim() === '')
        ? null
        : { kind: 'divideUnit', unitId: unit.id, parts },
    [unit.id, parts],
  );
  const change = (at: number, fields: Partial<DividedPart>): void =>
    setParts(parts.map((part, i) => (i === at ? { ...part, ...fields } : part)));
  const nameOf = (at: number): string => parts[at]?.name.trim() || t('divide.part', { n: at + 1 });
  const giveChild = (childId: UnitId, to: number): void =>
    setParts(
      parts.map((part, i) => ({
        ...part,
        childIds:
          i === to
            ? [...part.childIds.filter((id) => id !== childId), childId]
            : part.childIds.filter((id) => id !== childId),
      })),
    );
  const setPosts = (at: number, category: Category, measure: PostMeasure, value: number | null) => {
    const posts: Headcount = parts[at]?.posts ?? {};
    const given = postsOf(posts, category.id);
    change(at, { posts: withPosts(posts, category.id, { ...given, [measure]: value }) });
  };
  const rows = figures.categories.flatMap((category) =>
    MEASURES.flatMap((measure) => {
      const have = postsOf(unit.headcount, category.id)[measure];
      return have === null || have === 0 ? [] : [{ category, measure, have }];
    }),
  );
  const restOf = (category: Category, measure: PostMeasure, have: number): number =>
    have -
    parts.slice(1).reduce((sum, { posts }) => sum + (postsOf(posts, category.id)[measure] ?? 0), 0);
  return (
    <DecisionForm
      figures={figures}
      title={t('divide.title', { name: unit.name })}
      command={command}
      isWide
      onClose={onClose}
      onDone={() => parts[0] !== undefined && focusOn(parts[0].newUnitId)}
    >
      {parts.map((part, i) => (
        <div key={part.newUnitId} className={styles.part}>
          <TextInput
            label={t('divide.part', { n: i + 1 })}
            value={part.name}
            onChange={(event) => change(i, { name: event.currentTarget.value })}
            {...(i === 0 ? { 'data-autofocus': true } : {})}
            required
          />
          <NativeSelect
            label={t('splitOff.newKind')}
            value={part.unitKind}
            data={UNIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(event) => change(i, { unitKind: event.currentTarget.value as UnitKind })}
          />
          {parts.length > 2 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('divide.removePart', { n: i + 1 })}
              onClick={() => setParts(parts.filter((_, at) => at !== i))}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
      {parts.length < MOST_PARTS && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.add}
          leftSection={<IconPlus size={14} />}
          onClick={() => setParts([...parts, newPart()])}
        >
          {t('divide.addPart')}
        </Button>
      )}
      {rows.length > 0 && (
        <div>
          <strong>{t('divide.posts')}</strong>
          <p className={styles.soft}>{t('divide.rest')}</p>
          <div className={styles.wide}>
            <table className={styles.posts}>
              <thead>
                <tr>
                  <th>{t('inspector.posts')}</th>
                  <th className="tg-number">{t('divide.whole')}</th>
                  {parts.map((part, i) => (
                    <th key={part.newUnitId} className={styles.partHead} title={nameOf(i)}>
                      {nameOf(i)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ category, measure, have }) => {
                  const label = `${categoryName(category, t)}, ${t(`postMeasure.${measure}`).toLocaleLowerCase(locale)}`;
                  const rest = restOf(category, measure, have);
                  return (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      <td className="tg-number">{numberText(have, locale)}</td>
                      <td className="tg-number" data-wrong={rest < 0}>
                        {numberText(rest, locale)}
                      </td>
                      {parts.slice(1).map((part, i) => (
                        <td key={part.newUnitId}>
                          <CountInput
                            aria-label={`${label}: ${nameOf(i + 1)}`}
                            value={postsOf(part.posts, category.id)[measure]}
                            placeholder="0"
                            onCommit={(value) => setPosts(i + 1, category, measure, value)}
                          />
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </div>
      )}
      {unit.childIds.length > 0 && (
        <div>
          <strong>{t('divide.children')}</strong>
          {unit.childIds.map((id) => {
            const at = parts.findIndex(({ childIds }) => childIds.includes(id));
            const name = structure.units.get(id)?.name ?? id;
            return (
              <div key={id} className={styles.child}>
                <span>{name}</span>
                <NativeSelect
                  aria-label={name}
                  value={String(Math.max(0, at))}
                  data={parts.map((_, i) => ({ value: String(i), label: nameOf(i) }))}
                  onChange={(event) => giveChild(id, Number(event.currentTarget.value))}
                />
              </div>
            );
          })}
        </div>
      )}
    </DecisionForm>
  );
}

import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { MeasureId, SnapshotId, UnitId } from '../../../../core/model/ids';
import { type Plan, tableOf } from '../../../../core/model/plan';
import { familyOfScenario } from '../../../../core/scenarios/familyOfScenario';
import { measureLines } from '../../../../core/scenarios/measureLines';
import {
  type MeasureChoice,
  type RebaseProblem,
  rebaseScenario,
} from '../../../../core/scenarios/rebasing/rebaseScenario';
import { recordedBaseOf, snapshotIn, structureOf } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { refusalText } from '../../../state/runCommand';
import { categoryName } from '../../../ui/categoryName';
import { UnitPicker } from '../../../ui/UnitPicker';
import styles from './Rebase.module.css';

interface RebaseProblemsProps {
  readonly plan: Plan;
  readonly id: SnapshotId;
  readonly baseId: SnapshotId;
  /** What is open with the choices made so far. */
  readonly problems: readonly RebaseProblem[];
  readonly units: ReadonlyMap<UnitId, UnitId>;
  readonly measures: ReadonlyMap<MeasureId, MeasureChoice>;
  readonly onUnits: (units: ReadonlyMap<UnitId, UnitId>) => void;
  readonly onMeasures: (measures: ReadonlyMap<MeasureId, MeasureChoice>) => void;
}

const keyOf = (problem: RebaseProblem): string =>
  problem.kind === 'unit' ? `u${problem.unitId}` : `m${problem.measureId}`;

const NO_CHOICES = { units: new Map(), measures: new Map() };

/** Problems of a new base, one row each; decided ones stay, so that a choice can be taken back. */
export function RebaseProblems(props: RebaseProblemsProps) {
  const { plan, id, baseId, problems, units, measures } = props;
  const { t, say } = useMessages();
  const first = useMemo(
    () => rebaseScenario(plan, id, baseId, NO_CHOICES).problems,
    [plan, id, baseId],
  );
  const rows = new Map([...first, ...problems].map((problem) => [keyOf(problem), problem]));
  const open = new Set(problems.map(keyOf));
  const texts = useMemo(
    () =>
      new Map(
        familyOfScenario(plan, id).flatMap((scenario) =>
          measureLines(plan, scenario.id).map(({ measure, text }) => [measure.id, text] as const),
        ),
      ),
    [plan, id],
  );
  const textOf = (measureId: MeasureId): string => {
    const text = texts.get(measureId);
    return text === undefined ? measureId : say(text);
  };
  const choose = (measureId: MeasureId, choice: string): void => {
    const next = new Map(measures);
    if (choice === 'keep') next.delete(measureId);
    else next.set(measureId, choice as MeasureChoice);
    props.onMeasures(next);
  };
  const oldUnits = structureOf(plan, recordedBaseOf(plan, id).id).units;
  const newBase = structureOf(plan, baseId);
  const base = snapshotIn(plan, baseId).name;
  const categories = tableOf(plan, 'categories');
  const unitRow = (problem: Extract<RebaseProblem, { readonly kind: 'unit' }>) => {
    const { unitId, candidateIds, measureIds } = problem;
    const unit = oldUnits.get(unitId)?.name ?? unitId;
    return (
      <>
        <p className={styles.what}>
          {candidateIds.length === 0
            ? t('rebase.unit.gone', { unit, base })
            : t('rebase.unit.several', { unit, base, count: candidateIds.length })}
        </p>
        <p className={styles.soft}>
          {t('rebase.unit.measures', {
            count: measureIds.length,
            texts:
              measureIds.slice(0, 3).map(textOf).join('; ') + (measureIds.length > 3 ? '…' : ''),
          })}
        </p>
        {candidateIds.length > 0 ? (
          <NativeSelect
            label={t('rebase.unit.replace', { unit })}
            value={units.get(unitId) ?? ''}
            data={[
              { value: '', label: t('rebase.unit.later') },
              ...candidateIds.map((one) => ({
                value: one,
                label: newBase.units.get(one)?.name ?? one,
              })),
            ]}
            onChange={(event) => chooseUnit(unitId, event.currentTarget.value as UnitId | '')}
          />
        ) : (
          <UnitPicker
            label={t('rebase.unit.replace', { unit })}
            structure={newBase}
            value={units.get(unitId) ?? null}
            noneLabel={t('rebase.unit.later')}
            onChange={(chosen) => chooseUnit(unitId, chosen ?? '')}
          />
        )}
      </>
    );
  };
  const chooseUnit = (unitId: UnitId, chosen: UnitId | ''): void => {
    const next = new Map(units);
    if (chosen === '') next.delete(unitId);
    else next.set(unitId, chosen);
    props.onUnits(next);
  };
  const measureRow = (problem: Exclude<RebaseProblem, { readonly kind: 'unit' }>) => {
    const text = textOf(problem.measureId);
    const numbers = problem.kind === 'posts' ? problem.numbers : [];
    return (
      <>
        <p className={styles.what}>{text}</p>
        {problem.kind === 'refused' && (
          <p className={styles.soft}>{say(refusalText(problem.error))}</p>
        )}
        {numbers.map(({ categoryId, measure, before, now, to }) => {
          const category = categories.get(categoryId);
          return (
            <p key={measure} className={styles.soft}>
              {t('rebase.posts.numbers', {
                category: category === undefined ? categoryId : categoryName(category, t),
                measure: t(`postMeasure.${measure}`),
                before,
                now,
                to,
              })}
            </p>
          );
        })}
        <NativeSelect
          aria-label={t('rebase.choice', { text })}
          value={measures.get(problem.measureId) ?? 'keep'}
          data={[
            { value: 'keep', label: t('rebase.choice.keep') },
            ...(numbers.length === 0
              ? []
              : [
                  {
                    value: 'sameNumber',
                    label: t('rebase.choice.number', { to: numbers[0]?.to ?? 0 }),
                  },
                  { value: 'sameDifference', label: t('rebase.choice.sameDifference') },
                ]),
            { value: 'off', label: t('rebase.choice.off') },
          ]}
          onChange={(event) => choose(problem.measureId, event.currentTarget.value)}
        />
      </>
    );
  };
  return (
    <ul className={styles.problems}>
      {[...rows].map(([key, problem]) => (
        <li key={key} className={styles.problem} data-open={open.has(key)}>
          {problem.kind === 'unit' ? unitRow(problem) : measureRow(problem)}
        </li>
      ))}
    </ul>
  );
}

import { Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AutonomyGroup } from '../../../../core/model/autonomy';
import { EMPLOYEE_BUDGET } from '../../../../core/model/builtInCategories';
import { postsOf } from '../../../../core/model/headcount';
import type { UnitId } from '../../../../core/model/ids';
import type { IsoDate } from '../../../../core/model/isoDate';
import { isPublicServiceUnit, type Unit } from '../../../../core/model/unit';
import { useMessages } from '../../../i18n/useMessages';
import { CountInput } from '../../../ui/CountInput';
import { DateInput } from '../../../ui/DateInput';
import { numberText } from '../../../ui/figureTexts';
import { conversionTo } from '../conversionTo';
import { DecisionForm } from '../DecisionForm';
import { GroupSelect } from '../GroupSelect';
import styles from '../Restructure.module.css';
import type { SeveralProps } from './severalProps';
import { UnitsTable } from './UnitsTable';

const paidBy = (unit: Unit): number | null => postsOf(unit.headcount, EMPLOYEE_BUDGET).assigned;

/** Moves several public service units to one group, with the posts of each that change source of pay. */
export function ConvertSeveralDialog({ figures, units, wanted, onClose }: SeveralProps) {
  const { t, locale } = useMessages();
  const services = useMemo(() => units.filter(isPublicServiceUnit), [units]);
  const [group, setGroup] = useState<AutonomyGroup>(wanted ?? '2');
  const [decisionNumber, setDecisionNumber] = useState('');
  const [decisionDate, setDecisionDate] = useState<IsoDate | null>(null);
  const [shifts, setShifts] = useState<ReadonlyMap<UnitId, number>>(new Map());
  const commands = useMemo(
    () =>
      services.flatMap((unit) => {
        const shift = shifts.get(unit.id) ?? null;
        // A unit that is in the group already is left alone, unless there is something to say of it.
        const isSaid = decisionNumber.trim() !== '' || decisionDate !== null || (shift ?? 0) > 0;
        return unit.autonomy?.group === group && !isSaid
          ? []
          : [conversionTo(unit.id, { group, decisionNumber, decisionDate, shift })];
      }),
    [services, group, decisionNumber, decisionDate, shifts],
  );
  const sum = (of: (unit: Unit) => number | null): string =>
    numberText(
      services.reduce((total, unit) => total + (of(unit) ?? 0), 0),
      locale,
    );
  const changed = new Set(commands.map(({ unitId }) => unitId));
  const isAll = services.every((unit) => (shifts.get(unit.id) ?? 0) === (paidBy(unit) ?? 0));
  return (
    <DecisionForm
      figures={figures}
      title={t('several.convert.title', { count: services.length })}
      command={commands}
      step={{ labelKey: 'step.convertAutonomyOf', params: { count: commands.length } }}
      isWide
      onClose={onClose}
    >
      <div className={styles.row}>
        <GroupSelect className={styles.grow} value={group} onChange={setGroup} />
        <TextInput
          className={styles.grow}
          label={t('convert.decision')}
          value={decisionNumber}
          onChange={(event) => setDecisionNumber(event.currentTarget.value)}
        />
        <DateInput
          label={t('several.convert.date')}
          value={decisionDate}
          isOptional
          onChange={setDecisionDate}
        />
      </div>
      {services.length < units.length && (
        <p className={styles.warning}>
          {t('several.convert.left', { count: units.length - services.length })}
        </p>
      )}
      <Checkbox
        label={t('several.convert.all')}
        checked={isAll && shifts.size > 0}
        onChange={(event) =>
          setShifts(
            new Map(
              event.currentTarget.checked
                ? services.map((unit) => [unit.id, paidBy(unit) ?? 0])
                : [],
            ),
          )
        }
      />
      <UnitsTable
        label={t('several.convert.table')}
        structure={figures.side.structure}
        units={services}
        isOut={(unit) => !changed.has(unit.id)}
        columns={[
          {
            id: 'group',
            label: t('convert.now'),
            cell: (unit) => t(`autonomyGroup.${unit.autonomy?.group ?? 'unknown'}`),
          },
          {
            id: 'paid',
            label: t('category.employeeBudget'),
            cell: (unit) => {
              const posts = paidBy(unit);
              return posts === null ? '?' : numberText(posts, locale);
            },
            total: sum(paidBy),
          },
          {
            id: 'shift',
            label: t('several.convert.shift'),
            cell: (unit) =>
              paidBy(unit) === null ? (
                '–'
              ) : (
                <CountInput
                  aria-label={`${t('several.convert.shift')}: ${unit.name}`}
                  value={shifts.get(unit.id) ?? null}
                  placeholder="0"
                  onCommit={(value) => setShifts(new Map(shifts).set(unit.id, value ?? 0))}
                />
              ),
            total: sum((unit) => shifts.get(unit.id) ?? 0),
          },
        ]}
      />
    </DecisionForm>
  );
}

import { Select } from '@mantine/core';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../../core/model/autonomy';
import type { Unit } from '../../../core/model/unit';
import { selfFinancingOf } from '../../../core/targets/candidates';
import { percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import { useNoticeStore } from '../../state/noticeStore';
import { runCommand } from '../../state/runCommand';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { CountInput } from '../../ui/CountInput';
import { TextField } from '../../ui/TextField';
import styles from './Inspector.module.css';

interface UnitAutonomyProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

const MILLION = 1_000_000;
const inMillions = (money: number | null): number | null =>
  money === null ? null : Math.round(money / MILLION);

/** Group, sources and expenditure of a public service unit, with its level of self-financing. */
export function UnitAutonomy({ figures, unit }: UnitAutonomyProps) {
  const { t, locale } = useMessages();
  const tell = useNoticeStore((store) => store.tell);
  const show = useViewStore((store) => store.show);
  const { autonomy } = unit;
  const set = (fields: Parameters<typeof setAutonomyOf>[1]): void => {
    const refusal = runCommand(setAutonomyOf(unit, fields));
    if (refusal !== null) tell('problem', refusal);
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('inspector.autonomy')}</h3>
      <div className={styles.pair}>
        <Select
          label={t('inspector.autonomy.group')}
          value={autonomy?.group ?? 'unknown'}
          data={AUTONOMY_GROUPS.map((group) => ({
            value: group,
            label: t(`autonomyGroup.${group}`),
          }))}
          allowDeselect={false}
          onChange={(value) => {
            // In a scenario another group is a decision, not a correction.
            if (value === null || value === autonomy?.group) return;
            if (figures.side.snapshot.kind === 'scenario')
              show({
                dialog: { kind: 'convert', unitId: unit.id, group: value as AutonomyGroup },
              });
            else set({ group: value as AutonomyGroup });
          }}
        />
        <TextField
          label={t('inspector.autonomy.decision')}
          value={autonomy?.decisionNumber ?? ''}
          onCommit={(text) => set({ decisionNumber: text.trim() === '' ? null : text.trim() })}
        />
      </div>
      <div className={styles.pair}>
        <CountInput
          label={t('inspector.autonomy.revenue')}
          value={inMillions(autonomy?.revenue ?? null)}
          width={120}
          onCommit={(value) => set({ revenue: value === null ? null : value * MILLION })}
        />
        <CountInput
          label={t('inspector.autonomy.expenditure')}
          value={inMillions(autonomy?.recurrentExpenditure ?? null)}
          width={120}
          onCommit={(value) =>
            set({ recurrentExpenditure: value === null ? null : value * MILLION })
          }
        />
      </div>
      <p className={styles.line}>
        {t('inspector.autonomy.level')}:{' '}
        <strong>{percentText(selfFinancingOf(unit), locale)}</strong>
      </p>
    </section>
  );
}

type AutonomyFields = Extract<
  Parameters<typeof runCommand>[0],
  { kind: 'setAutonomy' }
>['autonomy'];

const setAutonomyOf = (unit: Unit, autonomy: AutonomyFields) =>
  ({ kind: 'setAutonomy', unitId: unit.id, autonomy }) as const;

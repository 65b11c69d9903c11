import { Select } from '@mantine/core';
import type { MessageKey } from '../../../core/messages/translate';
import {
  AUTONOMY_GROUPS,
  AUTONOMY_REGIMES,
  type AutonomyGroup,
  type AutonomyRegime,
} from '../../../core/model/autonomy';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { useNoticeStore } from '../../state/noticeStore';
import { runCommand } from '../../state/runCommand';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { CountInput } from '../../ui/CountInput';
import { TextField } from '../../ui/TextField';
import styles from './Inspector.module.css';
import { UnitComputedGroup } from './UnitComputedGroup';

interface UnitAutonomyProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

const MILLION = 1_000_000;
const inMillions = (money: number | null): number | null =>
  money === null ? null : Math.round(money / MILLION);

const AMOUNTS = [
  ['revenue', 'inspector.autonomy.revenue'],
  ['recurrentExpenditure', 'inspector.autonomy.expenditure'],
  ['investmentSources', 'inspector.autonomy.investment'],
  ['depreciation', 'inspector.autonomy.depreciation'],
  ['directSupport', 'inspector.autonomy.support'],
] as const satisfies readonly (readonly [string, MessageKey])[];

const isYear = (value: number | null): boolean =>
  value === null || (value >= 1990 && value <= 2100);

const UNKNOWN_REGIME = 'unknown';

/** Decided group and everything that it is computed from, with the computation below. */
export function UnitAutonomy({ figures, unit }: UnitAutonomyProps) {
  const { t } = useMessages();
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
        <Select
          label={t('inspector.autonomy.regime')}
          value={autonomy?.regime ?? UNKNOWN_REGIME}
          data={[
            { value: UNKNOWN_REGIME, label: t('inspector.autonomy.regime.unknown') },
            ...AUTONOMY_REGIMES.map((regime) => ({
              value: regime,
              label: t(`autonomyRegime.${regime}`),
            })),
          ]}
          allowDeselect={false}
          onChange={(value) =>
            set({ regime: value === UNKNOWN_REGIME ? null : (value as AutonomyRegime) })
          }
        />
        <CountInput
          label={t('inspector.autonomy.estimateYear')}
          value={autonomy?.estimateYear ?? null}
          width={120}
          isPlain
          onCommit={(estimateYear) => isYear(estimateYear) && set({ estimateYear })}
        />
      </div>
      <div className={styles.pair}>
        {AMOUNTS.map(([field, label]) => (
          <CountInput
            key={field}
            label={t(label)}
            value={inMillions(autonomy?.[field] ?? null)}
            width={120}
            onCommit={(value) => set({ [field]: value === null ? null : value * MILLION })}
          />
        ))}
      </div>
      <UnitComputedGroup figures={figures} unit={unit} />
    </section>
  );
}

type AutonomyFields = Extract<
  Parameters<typeof runCommand>[0],
  { kind: 'setAutonomy' }
>['autonomy'];

const setAutonomyOf = (unit: Unit, autonomy: AutonomyFields) =>
  ({ kind: 'setAutonomy', unitId: unit.id, autonomy }) as const;

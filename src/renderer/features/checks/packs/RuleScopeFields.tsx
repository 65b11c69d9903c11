import { NativeSelect } from '@mantine/core';
import { type ParentKind, ROOT_PARENT, type RuleScope } from '../../../../core/model/norm';
import {
  LEGAL_STATUSES,
  type LegalStatus,
  UNIT_KINDS,
  UNIT_LEVELS,
  type UnitKind,
  type UnitLevel,
} from '../../../../core/model/unit';
import { useMessages } from '../../../i18n/useMessages';
import { ManyPicker } from '../../../ui/ManyPicker';
import styles from './Packs.module.css';

interface RuleScopeFieldsProps {
  readonly scope: RuleScope;
  /** Sectors that occur in the plan. */
  readonly sectors: readonly string[];
  readonly onChange: (scope: RuleScope) => void;
}

const APPLIES_TO = ['all', 'createdOrReorganised'] as const;

/** Nothing chosen means everywhere. */
const orAll = <T,>(chosen: readonly T[]): readonly T[] | null =>
  chosen.length === 0 ? null : chosen;

/** The units that a rule is about. */
export function RuleScopeFields({ scope, sectors, onChange }: RuleScopeFieldsProps) {
  const { t } = useMessages();
  const set = (fields: Partial<RuleScope>): void => onChange({ ...scope, ...fields });
  const kinds = UNIT_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }));
  const offered = [...new Set([...sectors, ...(scope.sectors ?? [])])];
  return (
    <fieldset className={styles.group}>
      <legend>{t('packs.rule.scope')}</legend>
      <div className={styles.thirds}>
        <ManyPicker<UnitKind>
          label={t('targets.scope.kinds')}
          placeholder={t('targets.scope.kinds.all')}
          choices={kinds}
          value={scope.kinds ?? []}
          onChange={(chosen) => set({ kinds: orAll(chosen) })}
        />
        <ManyPicker<ParentKind>
          label={t('packs.scope.parents')}
          placeholder={t('packs.scope.parents.all')}
          choices={[{ value: ROOT_PARENT, label: t('packs.scope.parents.none') }, ...kinds]}
          value={scope.parentKinds ?? []}
          onChange={(chosen) => set({ parentKinds: orAll(chosen) })}
        />
        <ManyPicker<UnitLevel>
          label={t('packs.scope.levels')}
          placeholder={t('packs.scope.levels.all')}
          choices={UNIT_LEVELS.map((one) => ({ value: one, label: t(`level.${one}`) }))}
          value={scope.levels ?? []}
          onChange={(chosen) => set({ levels: orAll(chosen) })}
        />
        <ManyPicker<string>
          label={t('targets.scope.sectors')}
          placeholder={t('targets.scope.sectors.all')}
          choices={offered.map((one) => ({ value: one, label: one }))}
          value={scope.sectors ?? []}
          onChange={(chosen) => set({ sectors: orAll(chosen) })}
        />
        <ManyPicker<LegalStatus>
          label={t('packs.scope.legal')}
          placeholder={t('packs.scope.legal.all')}
          choices={LEGAL_STATUSES.map((one) => ({ value: one, label: t(`legalStatus.${one}`) }))}
          value={scope.legalStatuses ?? []}
          onChange={(chosen) => set({ legalStatuses: orAll(chosen) })}
        />
        <NativeSelect
          label={t('packs.scope.appliesTo')}
          value={scope.appliesTo}
          data={APPLIES_TO.map((one) => ({ value: one, label: t(`packs.scope.${one}`) }))}
          onChange={(event) =>
            set({ appliesTo: event.currentTarget.value as RuleScope['appliesTo'] })
          }
        />
      </div>
      {scope.appliesTo === 'createdOrReorganised' && (
        <p className={styles.soft}>{t('packs.appliesTo.createdOrReorganised')}</p>
      )}
    </fieldset>
  );
}

import { Button, Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { UnitId } from '../../../core/model/ids';
import type { TargetScope } from '../../../core/model/target';
import { UNIT_KINDS, type UnitKind } from '../../../core/model/unit';
import { INSIDE } from '../../../core/targets/builtInTargets';
import { sectorsIn, unitNameIn } from '../../../core/targets/scopeChoices';
import { useMessages } from '../../i18n/useMessages';
import { ManyPicker } from '../../ui/ManyPicker';
import type { FieldsProps } from './fieldsProps';
import styles from './TargetDialog.module.css';

/** Which part of the plan a target speaks of: agencies, kinds of units, sectors. */
export function ScopeFields({ figures, draft, onChange }: FieldsProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const { scope } = draft;
  const sectors = useMemo(
    () => [...new Set([...sectorsIn(plan), ...(scope.sectors ?? [])])],
    [plan, scope.sectors],
  );
  const agencies = useMemo(
    () =>
      [...new Set<UnitId>([...(scope.agencyIds ?? []), ...side.structure.rootIds])].map((id) => ({
        value: id,
        label: unitNameIn(plan, side.structure, id),
      })),
    [plan, side.structure, scope.agencyIds],
  );
  const set = (fields: Partial<TargetScope>): void => onChange({ scope: { ...scope, ...fields } });
  const isOfPsus = draft.kind === 'autonomy' || draft.kind === 'bandUpgrade';
  return (
    <fieldset className={styles.group}>
      <legend>{t('targets.scope')}</legend>
      <div className={styles.grid}>
        <div className={styles.whole}>
          <ManyPicker<UnitId>
            label={t('targets.scope.agencies')}
            placeholder={t('targets.scope.agencies.all')}
            choices={agencies}
            value={scope.agencyIds ?? []}
            onChange={(agencyIds) => set({ agencyIds })}
          />
        </div>
        <div className={styles.half}>
          <ManyPicker<string>
            label={t('targets.scope.sectors')}
            placeholder={t('targets.scope.sectors.all')}
            choices={sectors.map((one) => ({ value: one, label: one }))}
            value={scope.sectors ?? []}
            onChange={(chosen) => set({ sectors: chosen })}
          />
        </div>
        {isOfPsus ? (
          <p className={`${styles.half} ${styles.beside} ${styles.soft}`}>
            {t('targets.scope.psusOnly')}
          </p>
        ) : (
          <div className={styles.half}>
            <ManyPicker<UnitKind>
              label={t('targets.scope.kinds')}
              placeholder={t('targets.scope.kinds.all')}
              choices={UNIT_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
              value={scope.kinds ?? []}
              onChange={(kinds) => set({ kinds })}
            />
            {draft.kind === 'unitCount' && (
              <div className={styles.inside}>
                <Checkbox
                  size="xs"
                  label={t('targets.scope.isInside')}
                  checked={scope.isInside ?? false}
                  onChange={(event) =>
                    set({ isInside: event.currentTarget.checked ? true : undefined })
                  }
                />
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => set({ kinds: INSIDE.kinds, isInside: true })}
                >
                  {t('targets.scope.internal')}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
    </fieldset>
  );
}

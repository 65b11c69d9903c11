import { Button, Checkbox } from '@mantine/core';
import type { RulePack } from '../../../../core/model/norm';
import type { Plan } from '../../../../core/model/plan';
import { useMessages } from '../../../i18n/useMessages';
import { dayText } from '../../../ui/dates';
import { numberText } from '../../../ui/figureTexts';
import styles from './Packs.module.css';
import { usePackSteps } from './usePackSteps';

interface PackTableProps {
  readonly plan: Plan;
  readonly packs: readonly RulePack[];
  readonly onEdit: (id: string) => void;
}

/** The packs of the plan with their dates; those of the program are copied before they are edited. */
export function PackTable({ plan, packs, onEdit }: PackTableProps) {
  const { t, locale } = useMessages();
  const steps = usePackSteps(plan);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('packs.enabled')}</th>
          <th>{t('packs.name')}</th>
          <th>{t('packs.from')}</th>
          <th>{t('packs.to')}</th>
          <th className="tg-number">{t('packs.rules')}</th>
          <th>{t('packs.checked')}</th>
          <th aria-label={t('checks.actions')} />
        </tr>
      </thead>
      <tbody>
        {packs.map((pack) => {
          const checked = pack.rules.filter((rule) => rule.isChecked).length;
          return (
            <tr key={pack.id} data-off={!pack.isEnabled}>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={t('packs.enable', { title: pack.title })}
                  checked={pack.isEnabled}
                  onChange={(event) => steps.turn(pack, event.currentTarget.checked)}
                />
              </td>
              <td>
                {pack.title}
                {pack.copyOf !== null && <span className={styles.own}>{t('packs.own')}</span>}
              </td>
              <td className={styles.day}>{dayText(pack.inForceFrom)}</td>
              <td className={styles.day}>
                {pack.inForceTo === null ? t('packs.open.end') : dayText(pack.inForceTo)}
              </td>
              <td className="tg-number">{numberText(pack.rules.length, locale)}</td>
              <td className={styles.soft}>
                {t('packs.checkedOf', { checked, count: pack.rules.length })}
              </td>
              <td className={styles.buttons}>
                {pack.copyOf === null ? (
                  <Button
                    size="compact-xs"
                    variant="light"
                    aria-label={t('packs.copyOf', { title: pack.title })}
                    onClick={() => onEdit(steps.copy(pack))}
                  >
                    {t('packs.copy')}
                  </Button>
                ) : (
                  <>
                    <Button
                      size="compact-xs"
                      variant="light"
                      aria-label={t('packs.editOf', { title: pack.title })}
                      onClick={() => onEdit(pack.id)}
                    >
                      {t('packs.edit')}
                    </Button>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      color="red"
                      aria-label={t('packs.removeOf', { title: pack.title })}
                      onClick={() => steps.remove(pack)}
                    >
                      {t('app.delete')}
                    </Button>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

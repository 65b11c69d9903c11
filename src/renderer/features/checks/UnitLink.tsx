import { ActionIcon } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { type Tab, useViewStore } from '../../state/viewStore';
import styles from './Checks.module.css';

/** The name of a unit that leads to it in the chart, and beside it the way to the table. */
export function UnitLink({ unit }: { readonly unit: Unit }) {
  const { t } = useMessages();
  const { show, focusOn } = useViewStore();
  const go = (tab: Tab): void => {
    show({ tab, agencyId: null });
    focusOn(unit.id);
  };
  return (
    <span className={styles.unit}>
      <button type="button" className={styles.link} onClick={() => go('chart')}>
        {unit.name}
      </button>
      <ActionIcon
        size="xs"
        variant="subtle"
        color="gray"
        title={t('checks.inTable')}
        aria-label={`${t('checks.inTable')}: ${unit.name}`}
        onClick={() => go('table')}
      >
        <IconTable size={13} />
      </ActionIcon>
    </span>
  );
}

import { Text } from '@mantine/core';
import { useState } from 'react';
import { isEqualValue } from '../../../../core/changes/isEqualValue';
import { builtInRulePacks } from '../../../../core/files/builtInRulePacks';
import { type Plan, tableOf } from '../../../../core/model/plan';
import { useMessages } from '../../../i18n/useMessages';
import { Dialog } from '../../../ui/Dialog';
import { OtherPacks } from './OtherPacks';
import { PackEditor } from './PackEditor';
import styles from './Packs.module.css';
import { PackTable } from './PackTable';

interface PacksDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** The packs that the plan is judged by: on or off, copied and edited; every change is a step. */
export function PacksDialog({ plan, onClose }: PacksDialogProps) {
  const { t } = useMessages();
  const [editedId, setEdited] = useState<string | null>(null);
  const packs = [...tableOf(plan, 'packs').values()].sort(
    (a, b) => a.inForceFrom.localeCompare(b.inForceFrom) || a.id.localeCompare(b.id),
  );
  const edited = packs.find((pack) => pack.id === editedId);
  const others = builtInRulePacks().filter((pack) => {
    const own = tableOf(plan, 'packs').get(pack.id);
    return own === undefined || !isEqualValue({ ...own, isEnabled: true }, pack);
  });
  return (
    <Dialog
      title={edited === undefined ? t('packs.title') : edited.title}
      size="1180px"
      onClose={onClose}
    >
      {edited === undefined ? (
        <div className={styles.body}>
          <Text size="sm" c="dimmed">
            {t('packs.hint')}
          </Text>
          <PackTable plan={plan} packs={packs} onEdit={setEdited} />
          {others.length > 0 && <OtherPacks plan={plan} packs={others} />}
        </div>
      ) : (
        <PackEditor plan={plan} pack={edited} onBack={() => setEdited(null)} />
      )}
    </Dialog>
  );
}

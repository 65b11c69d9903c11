import { Select } from '@mantine/core';
import { type AutonomyGroup, DECIDED_GROUPS } from '../../../core/model/autonomy';
import { useMessages } from '../../i18n/useMessages';

interface GroupSelectProps {
  readonly value: AutonomyGroup;
  readonly className?: string | undefined;
  readonly onChange: (group: AutonomyGroup) => void;
}

/** The group that a conversion leads to; the first field of its dialog. */
export function GroupSelect({ value, className = '', onChange }: GroupSelectProps) {
  const { t } = useMessages();
  return (
    <Select
      className={className}
      label={t('convert.group')}
      value={value}
      data={DECIDED_GROUPS.map((one) => ({ value: one, label: t(`autonomyGroup.${one}`) }))}
      allowDeselect={false}
      data-autofocus
      onChange={(group) => group !== null && onChange(group as AutonomyGroup)}
    />
  );
}

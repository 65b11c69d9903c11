import { ActionIcon, Menu } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { type MessageKey, translate } from '../../../core/messages/translate';
import type { ChartViewProps } from './chartProps';

/** What charts show, remembered for the person at this computer. */
export function DisplayMenu({
  locale,
  display,
  onDisplay,
}: Pick<ChartViewProps, 'locale' | 'display' | 'onDisplay'>) {
  const say = (key: MessageKey): string => translate(locale, key);
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }} closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('chart.display')}
          title={say('chart.display')}
        >
          <IconAdjustmentsHorizontal size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={say('chart.display')}>
        <Menu.CheckboxItem
          checked={display.isStaffBeside}
          onChange={(isStaffBeside) => onDisplay({ isStaffBeside })}
        >
          {say('chart.display.staffBeside')}
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  );
}

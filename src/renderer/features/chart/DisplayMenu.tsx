import { ActionIcon, Menu } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { CARD_FIELDS } from '../../../core/charts/cardFields';
import { type MessageKey, translate } from '../../../core/messages/translate';
import { shownFields } from './cardSize';
import type { ChartViewProps } from './chartProps';

/** What charts show, remembered for the person at this computer. */
export function DisplayMenu({
  locale,
  display,
  onDisplay,
}: Pick<ChartViewProps, 'locale' | 'display' | 'onDisplay'>) {
  const shown = shownFields(display.fields, display.mode);
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
        <Menu.Label>{say('chart.display.fields')}</Menu.Label>
        {CARD_FIELDS.map((field) => (
          <Menu.CheckboxItem
            key={field}
            checked={shown.includes(field)}
            disabled={field === display.mode}
            {...(field === display.mode ? { title: say('chart.display.told') } : {})}
            onChange={(isOn) =>
              onDisplay({
                fields: CARD_FIELDS.filter((one) =>
                  one === field ? isOn : display.fields.includes(one),
                ),
              })
            }
          >
            {say(`chart.display.${field}`)}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
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

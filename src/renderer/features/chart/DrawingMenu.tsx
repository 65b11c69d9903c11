import { ActionIcon, Menu } from '@mantine/core';
import { IconHierarchy2 } from '@tabler/icons-react';
import { plainDrawing } from '../../../core/layout/unitDrawing';
import { type MessageKey, translate } from '../../../core/messages/translate';
import { LAYOUT_STYLES } from '../../../core/model/drawing';
import type { UnitId } from '../../../core/model/ids';
import type { ChartViewProps } from './chartProps';

interface DrawingMenuProps
  extends Pick<ChartViewProps, 'locale' | 'structure' | 'drawings' | 'onDraw'> {
  /** The units that are meant; none: nothing can be chosen. */
  readonly ids: readonly UnitId[];
}

const PLACES = ['auto', 'beside', 'inRow'] as const;
type PlaceChoice = (typeof PLACES)[number];
const IS_BESIDE = { auto: null, beside: true, inRow: false } as const;

/** How the selected units are drawn: the style of the branch below, and their place at the line. */
export function DrawingMenu({ locale, structure, drawings, onDraw, ids }: DrawingMenuProps) {
  const say = (key: MessageKey): string => translate(locale, key);
  const rows = ids.map((id) => drawings.get(id) ?? plainDrawing(id));
  const shared = <T,>(values: readonly T[]): T | undefined =>
    values.every((value) => value === values[0]) ? values[0] : undefined;
  const style = shared(rows.map(({ branchStyle }) => branchStyle));
  const isBeside = shared(rows.map((row) => row.isBeside));
  const place = PLACES.find((one) => IS_BESIDE[one] === isBeside);
  const hasLine = ids.some((id) => (structure.units.get(id)?.parentId ?? null) !== null);
  const label = ids.length === 0 ? 'chart.drawing.none' : 'chart.drawing';
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }} disabled={ids.length === 0}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('chart.drawing')}
          title={say(label)}
          aria-disabled={ids.length === 0}
        >
          <IconHierarchy2 size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={say('chart.drawing')}>
        <Menu.Label>{say('chart.drawing.style')}</Menu.Label>
        <Menu.RadioGroup
          value={style === undefined ? '' : (style ?? 'asWhole')}
          onChange={(value) =>
            onDraw(ids, { branchStyle: LAYOUT_STYLES.find((one) => one === value) ?? null })
          }
        >
          <Menu.RadioItem value="asWhole" closeMenuOnClick>
            {say('chart.drawing.asWhole')}
          </Menu.RadioItem>
          {LAYOUT_STYLES.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {say(`chart.style.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{say('chart.drawing.place')}</Menu.Label>
        <Menu.RadioGroup
          value={place ?? ''}
          onChange={(value) => onDraw(ids, { isBeside: IS_BESIDE[value as PlaceChoice] })}
        >
          {PLACES.map((one) => (
            <Menu.RadioItem key={one} value={one} disabled={!hasLine} closeMenuOnClick>
              {say(`chart.drawing.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

import { NativeSelect, SegmentedControl } from '@mantine/core';
import {
  IconClipboardList,
  IconListDetails,
  IconMap2,
  IconMarquee2,
  IconPalette,
  IconPrinter,
  IconSquareDashedX,
} from '@tabler/icons-react';
import type { RefObject } from 'react';
import { COLOUR_MODES, type ColourMode } from '../../../core/charts/cardFields';
import { type MessageKey, translate } from '../../../core/messages/translate';
import { LAYOUT_STYLES, type LayoutStyle } from '../../../core/model/drawing';
import type { UnitId } from '../../../core/model/ids';
import styles from './ChartToolbar.module.css';
import type { ChartViewProps } from './chartProps';
import { DisplayMenu } from './DisplayMenu';
import { DrawingMenu } from './DrawingMenu';
import { Tool } from './Tool';
import { ZoomTools } from './ZoomTools';

interface ChartToolbarProps {
  readonly chart: ChartViewProps;
  readonly levels: number;
  /** The level drawn, or null when the user collapsed by hand. */
  readonly level: number | null;
  /** The units that a change of drawing means. */
  readonly drawnIds: readonly UnitId[];
  readonly toolbar: RefObject<HTMLDivElement | null>;
  readonly onStyle: (style: LayoutStyle) => void;
  readonly onLevel: (level: number) => void;
  readonly onFit: () => void;
  /** Whether a drag over the empty chart selects instead of moving it. */
  readonly isMarqueeOn: boolean;
  readonly onMarquee: (isOn: boolean) => void;
}

/** Levels offered one by one; deeper ones come with "all". */
const LEVELS_OFFERED = 6;

/** Layout, colours, levels and zoom of the chart. */
export function ChartToolbar(props: ChartToolbarProps) {
  const { chart, isMarqueeOn } = props;
  const { locale, display, onDisplay } = chart;
  const { isLegendOpen, isMapOpen } = display;
  const say = (key: MessageKey): string => translate(locale, key);
  return (
    <div
      ref={props.toolbar}
      className={styles.toolbar}
      role="toolbar"
      aria-label={say('chart.toolbar')}
    >
      <SegmentedControl
        size="xs"
        aria-label={say('chart.style')}
        value={display.style}
        onChange={(value) => props.onStyle(value as LayoutStyle)}
        data={LAYOUT_STYLES.map((value) => ({ value, label: say(`chart.style.${value}`) }))}
      />
      <NativeSelect
        size="xs"
        aria-label={say('chart.colourBy')}
        title={say('chart.colourBy')}
        leftSection={<IconPalette size={15} />}
        value={display.mode}
        onChange={(event) => onDisplay({ mode: event.currentTarget.value as ColourMode })}
        data={COLOUR_MODES.map((value) => ({ value, label: say(`chart.colourBy.${value}`) }))}
      />
      <LevelSelect {...props} />
      {!chart.isReadOnly && <DrawingMenu {...chart} ids={props.drawnIds} />}
      <DisplayMenu {...chart} />
      <span className={styles.space} />
      <Tool
        label={say(chart.canShowGhosts ? 'chart.ghosts' : 'chart.ghosts.none')}
        isOn={chart.ghosts !== null}
        isDisabled={!chart.canShowGhosts}
        onClick={() => onDisplay({ isGhostsShown: !display.isGhostsShown })}
      >
        <IconSquareDashedX size={16} />
      </Tool>
      <Tool
        label={say('chart.marquee')}
        isOn={isMarqueeOn}
        onClick={() => props.onMarquee(!isMarqueeOn)}
      >
        <IconMarquee2 size={16} />
      </Tool>
      <Tool
        label={say(isLegendOpen ? 'chart.legend.hide' : 'chart.legend.show')}
        isOn={isLegendOpen}
        onClick={() => onDisplay({ isLegendOpen: !isLegendOpen })}
      >
        <IconListDetails size={16} />
      </Tool>
      <Tool
        label={say(isMapOpen ? 'chart.miniMap.hide' : 'chart.miniMap.show')}
        isOn={isMapOpen}
        onClick={() => onDisplay({ isMapOpen: !isMapOpen })}
      >
        <IconMap2 size={16} />
      </Tool>
      {chart.drops !== undefined && (
        <Tool
          label={say(display.isTasksOpen ? 'chart.tasks.hide' : 'chart.tasks.show')}
          isOn={display.isTasksOpen}
          onClick={() => onDisplay({ isTasksOpen: !display.isTasksOpen })}
        >
          <IconClipboardList size={16} />
        </Tool>
      )}
      {chart.onExport !== undefined && (
        <Tool label={say('chart.export')} onClick={chart.onExport}>
          <IconPrinter size={16} />
        </Tool>
      )}
      <ZoomTools locale={locale} onFit={props.onFit} />
    </div>
  );
}

function LevelSelect({ chart, levels, level, onLevel }: ChartToolbarProps) {
  const { locale } = chart;
  if (levels < 2) return null;
  const numbers = Array.from({ length: Math.min(levels - 1, LEVELS_OFFERED) }, (_, i) => i + 1);
  return (
    <NativeSelect
      size="xs"
      aria-label={translate(locale, 'chart.levels')}
      value={level === null ? '' : String(Math.min(level, levels))}
      onChange={(event) => onLevel(Number(event.currentTarget.value))}
      data={[
        ...(level === null ? [{ value: '', label: translate(locale, 'chart.levels.custom') }] : []),
        ...numbers.map((number) => ({
          value: String(number),
          label: translate(locale, 'chart.levels.upTo', { level: number }),
        })),
        { value: String(levels), label: translate(locale, 'chart.levels.all') },
      ]}
    />
  );
}

import { ActionIcon, Button, NativeSelect, SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconListDetails,
  IconMap2,
  IconMarquee2,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { type ReactNode, type RefObject, useCallback, useRef } from 'react';
import { useReactFlow } from 'reactflow';
import { LAYOUT_STYLES, type LayoutStyle } from '../../../core/layout/layoutStyle';
import { type Locale, type MessageKey, translate } from '../../../core/messages/translate';
import { numberText } from '../../ui/figureTexts';
import styles from './ChartToolbar.module.css';
import { COLOUR_MODES, type ColourMode } from './palette';
import { useOnViewport } from './useOnViewport';

interface ChartToolbarProps {
  readonly locale: Locale;
  readonly style: LayoutStyle;
  readonly mode: ColourMode;
  readonly levels: number;
  /** The level drawn, or null when the user collapsed by hand. */
  readonly level: number | null;
  readonly isLegendOpen: boolean;
  readonly isMapOpen: boolean;
  readonly toolbar: RefObject<HTMLDivElement | null>;
  readonly onStyle: (style: LayoutStyle) => void;
  readonly onMode: (mode: ColourMode) => void;
  readonly onLevel: (level: number) => void;
  readonly onFit: () => void;
  /** Whether a drag over the empty chart selects instead of moving it. */
  readonly isMarqueeOn: boolean;
  readonly onMarquee: (isOn: boolean) => void;
  readonly onLegend: (isOpen: boolean) => void;
  readonly onMap: (isOpen: boolean) => void;
}

/** Levels offered one by one; deeper ones come with "all". */
const LEVELS_OFFERED = 6;

/** Layout, colours, levels and zoom of the chart. */
export function ChartToolbar(props: ChartToolbarProps) {
  const { locale } = props;
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
        value={props.style}
        onChange={(value) => props.onStyle(value as LayoutStyle)}
        data={LAYOUT_STYLES.map((value) => ({ value, label: say(`chart.style.${value}`) }))}
      />
      <NativeSelect
        size="xs"
        aria-label={say('chart.colourBy')}
        value={props.mode}
        onChange={(event) => props.onMode(event.currentTarget.value as ColourMode)}
        data={COLOUR_MODES.map((value) => ({
          value,
          label: `${say('chart.colourBy')}: ${say(`chart.colourBy.${value}`).toLocaleLowerCase(locale)}`,
        }))}
      />
      <LevelSelect {...props} />
      <span className={styles.space} />
      <Tool
        label={say('chart.marquee')}
        isOn={props.isMarqueeOn}
        onClick={() => props.onMarquee(!props.isMarqueeOn)}
      >
        <IconMarquee2 size={16} />
      </Tool>
      <Tool
        label={say(props.isLegendOpen ? 'chart.legend.hide' : 'chart.legend.show')}
        isOn={props.isLegendOpen}
        onClick={() => props.onLegend(!props.isLegendOpen)}
      >
        <IconListDetails size={16} />
      </Tool>
      <Tool
        label={say(props.isMapOpen ? 'chart.miniMap.hide' : 'chart.miniMap.show')}
        isOn={props.isMapOpen}
        onClick={() => props.onMap(!props.isMapOpen)}
      >
        <IconMap2 size={16} />
      </Tool>
      <ZoomTools locale={locale} onFit={props.onFit} />
    </div>
  );
}

function LevelSelect({ locale, levels, level, onLevel }: ChartToolbarProps) {
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

function ZoomTools({ locale, onFit }: { readonly locale: Locale; readonly onFit: () => void }) {
  const { zoomIn, zoomOut, zoomTo } = useReactFlow();
  const percent = useRef<HTMLSpanElement>(null);
  useOnViewport(
    useCallback(
      ({ zoom }) => {
        if (percent.current === null) return;
        const value = zoom < 0.1 ? Math.round(zoom * 1000) / 10 : Math.round(zoom * 100);
        percent.current.textContent = `${numberText(value, locale)}%`;
      },
      [locale],
    ),
  );
  return (
    <>
      <Tool label={translate(locale, 'chart.zoomOut')} onClick={() => void zoomOut()}>
        <IconMinus size={16} />
      </Tool>
      <Button
        className={styles.percent ?? ''}
        variant="subtle"
        color="gray"
        size="compact-xs"
        title={translate(locale, 'chart.zoomActual')}
        onClick={() => void zoomTo(1)}
      >
        <span ref={percent} />
      </Button>
      <Tool label={translate(locale, 'chart.zoomIn')} onClick={() => void zoomIn()}>
        <IconPlus size={16} />
      </Tool>
      <Tool label={translate(locale, 'chart.fit')} onClick={onFit}>
        <IconArrowsMaximize size={16} />
      </Tool>
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, isOn, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant={isOn ? 'light' : 'subtle'}
        {...(isOn ? {} : { color: 'gray' })}
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

import { useComputedColorScheme } from '@mantine/core';
import { type MouseEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Place } from '../../../core/commands/command';
import type { Size } from '../../../core/layout/rect';
import { translate } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { BranchPath } from './BranchPath';
import { CardLayer } from './CardLayer';
import { ChartCanvas } from './ChartCanvas';
import { ChartToolbar } from './ChartToolbar';
import styles from './ChartView.module.css';
import { type ChartSource, measureFor } from './cardFacts';
import { CardActionsContext } from './cardNode';
import { CARD_ZOOM } from './cardSize';
import type { ChartViewProps, SelectMode } from './chartProps';
import { DragGhost } from './DragGhost';
import { Legend } from './Legend';
import { MiniMap } from './MiniMap';
import { openingViewport } from './openingView';
import type { ColourMode } from './palette';
import { unitAt } from './scene';
import { selectModeOf } from './selectMode';
import { useCardDrag } from './useCardDrag';
import type { CardContext } from './useCardNodes';
import { useChartCamera } from './useChartCamera';
import { useChartKeys } from './useChartKeys';
import { useChartLayout } from './useChartLayout';
import { useDragExpand } from './useDragExpand';
import { useFocusRequest } from './useFocusRequest';
import { useMarquee } from './useMarquee';
import { useOnViewport } from './useOnViewport';
import { usePicture } from './usePicture';

interface ChartStageProps extends ChartViewProps {
  readonly openingPane: Size;
}

/** The chart proper, once it is known how much room there is. */
export function ChartStage({ openingPane, ...props }: ChartStageProps) {
  const { locale, structure, totals, categories, before, changeOf, findingsOf, groupOf } = props;
  const state = useChartLayout(structure, openingPane);
  const [mode, setMode] = useState<ColourMode>('kind');
  const [isLegendOpen, setLegendOpen] = useState(true);
  const [isMapOpen, setMapOpen] = useState(true);
  const [isMarqueeOn, setMarqueeOn] = useState(false);
  const [activeId, setActiveId] = useState<UnitId | null>(structure.rootIds[0] ?? null);
  const [namingId, setNamingId] = useState<UnitId | null>(null);
  const scheme = useComputedColorScheme('light');
  const idPrefix = useId();
  const tree = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);

  const measure = useMemo(() => measureFor(totals, categories), [totals, categories]);
  const source = useMemo<ChartSource>(
    () => ({ structure, totals, categories, before, changeOf, findingsOf, groupOf, measure }),
    [structure, totals, categories, before, changeOf, findingsOf, groupOf, measure],
  );
  const [opening] = useState(() => openingViewport(state.layout, openingPane));
  const active = activeId !== null && state.scene.numberOf.has(activeId) ? activeId : null;
  const camera = useChartCamera(state, active);
  const picture = usePicture(tree, { source, scene: state.scene, mode, scheme, ...props });

  useOnViewport(
    useCallback(({ zoom }) => {
      if (tree.current !== null) tree.current.dataset.far = String(zoom < CARD_ZOOM);
    }, []),
  );

  const activate = (id: UnitId, how: SelectMode): void => {
    setActiveId(id);
    props.onSelect([id], how);
    camera.show(id);
  };
  const toggle = (id: UnitId): void => {
    if ((structure.units.get(id)?.childIds.length ?? 0) === 0) return;
    camera.hold(id);
    state.toggle(id);
  };
  const startNaming = (id: UnitId): void => {
    if (props.isReadOnly) return;
    setActiveId(id);
    camera.show(id, true);
    setNamingId(id);
  };
  const endNaming = (): void => {
    setNamingId(null);
    tree.current?.focus({ preventScroll: true });
  };
  const settle = useRef<(place: Place | null) => void>(() => {});
  const { drag, handlers } = useCardDrag({
    host: tree,
    ghost,
    structure,
    scene: state.scene,
    selection: props.selection,
    isReadOnly: props.isReadOnly || namingId !== null,
    onPress: (id, event) => {
      setActiveId(id);
      props.onSelect([id], selectModeOf(event));
    },
    onDrop: props.onMove,
    onEnd: (place) => settle.current(place),
  });

  settle.current = useDragExpand(drag, structure, state, camera);

  const { selection } = props;
  useFocusRequest(props, state, camera, { show: setActiveId, name: setNamingId });

  const marquee = useMarquee({
    host: tree,
    frame,
    scene: state.scene,
    isOn: isMarqueeOn,
    onSelect: (ids, how) => {
      if (ids[0] !== undefined) setActiveId(ids[0]);
      props.onSelect(ids, how);
    },
  });

  // The cursor follows a unit that is selected elsewhere.
  useEffect(() => {
    const [only] = selection;
    if (selection.size === 1 && only !== undefined) setActiveId(only);
  }, [selection]);

  const context = useMemo<CardContext>(
    () => ({
      source,
      scene: state.scene,
      locale,
      mode,
      scheme,
      collapsed: state.collapsed,
      selection: props.selection,
      activeId: active,
      namingId,
      drag: drag && {
        draggedIds: new Set(drag.draggedIds),
        targetId: drag.target.targetId,
        isAllowed: drag.target.place !== null,
      },
      idPrefix,
    }),
    [
      source,
      state.scene,
      state.collapsed,
      locale,
      mode,
      scheme,
      props.selection,
      active,
      namingId,
      drag,
      idPrefix,
    ],
  );
  const showLevel = (level: number): void => {
    state.setLevel(Math.min(level, state.levels));
    camera.fitNext();
  };
  const showBranch = (id: UnitId | null): void => {
    const from = state.branchId;
    if (id === from) return;
    if (id === null && from !== null) camera.hold(from);
    else camera.fitNext();
    state.setBranch(id);
    setActiveId(id ?? from);
    tree.current?.focus({ preventScroll: true });
  };
  const leave = (): void => toolbar.current?.querySelector<HTMLElement>('input, button')?.focus();
  const onKeyDown = useChartKeys({
    props,
    state,
    activeId: active,
    activate,
    toggle,
    startNaming,
    showLevel,
    showBranch,
    zoom: camera.zoom,
    leave: props.onLeave ?? leave,
  });
  const onPaneClick = (event: MouseEvent): void => {
    const point = camera.pointAt(event);
    const unit = unitAt(state.scene, point.x, point.y);
    if (unit !== null) activate(unit.id, selectModeOf(event));
    else if (!event.ctrlKey && !event.shiftKey) props.onSelect([], 'replace');
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (props.onMenu === undefined || namingId !== null) return;
    // The menu key and Shift+F10 press no button: they mean the card of the cursor.
    const isByKey = event.button !== 2;
    const point = camera.pointAt(event);
    const id = isByKey ? active : (unitAt(state.scene, point.x, point.y)?.id ?? null);
    if (id === null) return;
    event.preventDefault();
    setActiveId(id);
    if (!props.selection.has(id)) props.onSelect([id], 'replace');
    const corner = isByKey ? camera.cornerOf(id) : null;
    props.onMenu(corner ?? { x: event.clientX, y: event.clientY });
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const point = camera.pointAt(event);
    const unit = unitAt(state.scene, point.x, point.y);
    if (unit === null) return;
    if (!camera.isNear()) camera.centre(unit.id);
    else if (props.isReadOnly) props.onIntent('open', unit.id);
    else startNaming(unit.id);
  };
  const actions = {
    toggle,
    cancelName: endNaming,
    commitName: (id: UnitId, name: string) => {
      endNaming();
      props.onRename(id, name);
    },
  };
  return (
    <>
      <ChartToolbar
        locale={locale}
        style={state.style}
        mode={mode}
        levels={state.levels}
        level={state.level}
        isLegendOpen={isLegendOpen}
        isMapOpen={isMapOpen}
        toolbar={toolbar}
        onStyle={(style) => {
          state.setStyle(style);
          camera.fitNext();
        }}
        onMode={setMode}
        onLevel={showLevel}
        onFit={() => camera.zoom('fit')}
        isMarqueeOn={isMarqueeOn}
        onMarquee={setMarqueeOn}
        onLegend={setLegendOpen}
        onMap={setMapOpen}
      />
      {state.branchId !== null && (
        <BranchPath
          locale={locale}
          structure={structure}
          branchId={state.branchId}
          onShow={showBranch}
        />
      )}
      <div className={styles.stage}>
        <p id={`${idPrefix}hint`} className={styles.hidden}>
          {translate(locale, props.isReadOnly ? 'chart.hintReadOnly' : 'chart.hint')}
        </p>
        {/* Focus stays on the tree; it points at the active card, which may leave the page any time. */}
        <div
          ref={tree}
          className={styles.tree}
          role="tree"
          tabIndex={0}
          aria-label={translate(locale, 'chart.label', { plan: props.planLabel })}
          aria-describedby={`${idPrefix}hint`}
          aria-multiselectable="true"
          aria-activedescendant={active === null ? undefined : `${idPrefix}${active}`}
          onKeyDown={onKeyDown}
          onDoubleClick={onDoubleClick}
          onContextMenu={onContextMenu}
          onMouseDown={() => namingId === null && tree.current?.focus({ preventScroll: true })}
          data-marquee={isMarqueeOn}
          {...marquee.handlers}
          onPointerDown={(event) => {
            marquee.handlers.onPointerDown(event);
            handlers.onPointerDown(event);
          }}
          onPointerMove={(event) => {
            marquee.handlers.onPointerMove(event);
            handlers.onPointerMove(event);
          }}
          onPointerUp={(event) => {
            marquee.handlers.onPointerUp(event);
            handlers.onPointerUp(event);
          }}
          onPointerCancel={() => {
            marquee.handlers.onPointerCancel();
            handlers.onPointerCancel();
          }}
        >
          {picture !== null && <ChartCanvas picture={picture} />}
          <CardActionsContext value={actions}>
            <CardLayer context={context} opening={opening} onPaneClick={onPaneClick} />
          </CardActionsContext>
        </div>
        <div ref={frame} className={styles.marquee} hidden={marquee.count === null} role="status">
          {marquee.count !== null && (
            <span>{translate(locale, 'chart.marquee.count', { count: marquee.count })}</span>
          )}
        </div>
        {picture !== null && isMapOpen && <MiniMap picture={picture} locale={locale} />}
      </div>
      {isLegendOpen && <Legend locale={locale} mode={mode} scheme={scheme} source={source} />}
      <DragGhost ghost={ghost} drag={drag} structure={structure} locale={locale} />
    </>
  );
}

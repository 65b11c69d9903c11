import { useComputedColorScheme } from '@mantine/core';
import { type PointerEvent, useCallback, useId, useRef, useState } from 'react';
import type { Place } from '../../../core/commands/command';
import type { Size } from '../../../core/layout/rect';
import { translate } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { openingViewport } from '../../ui/chartKit/openingView';
import { CARD_ZOOM } from '../../ui/chartKit/zooms';
import { ActiveItem } from './ActiveItem';
import { BranchPath } from './BranchPath';
import { CardLayer } from './CardLayer';
import { ChartCanvas } from './ChartCanvas';
import { ChartToolbar } from './ChartToolbar';
import styles from './ChartView.module.css';
import { CardActionsContext } from './cardNode';
import type { ChartViewProps } from './chartProps';
import { DragGhost } from './DragGhost';
import { FarStatus } from './FarStatus';
import { Legend } from './Legend';
import { MiniMap } from './MiniMap';
import { RelationCanvas } from './RelationCanvas';
import { selectModeOf } from './selectMode';
import { useCardContext } from './useCardContext';
import { useCardDrag } from './useCardDrag';
import { useCardLook } from './useCardLook';
import { useChartActions } from './useChartActions';
import { useChartKeys } from './useChartKeys';
import { useChartLayout } from './useChartLayout';
import { useChartPointer } from './useChartPointer';
import { useDragExpand } from './useDragExpand';
import { useDropOnUnit } from './useDropOnUnit';
import { useFocusRequest } from './useFocusRequest';
import { useGlide, useViewportBefore } from './useGlide';
import { useMarquee } from './useMarquee';
import { useOnViewport } from './useOnViewport';
import { usePicture } from './usePicture';

interface ChartStageProps extends ChartViewProps {
  readonly openingPane: Size;
}

/** The chart proper, once it is known how much room there is. */
export function ChartStage({ openingPane, ...props }: ChartStageProps) {
  const { locale, structure, display, selection } = props;
  const { mode } = display;
  const [isMarqueeOn, setMarqueeOn] = useState(false);
  const scheme = useComputedColorScheme('light');
  const idPrefix = useId();
  const tree = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);

  const { source, fields, rows, card } = useCardLook(props);
  const state = useChartLayout(props, card, openingPane);
  const [opening] = useState(() => openingViewport(state.layout, openingPane));
  const viewportBefore = useViewportBefore();
  const actions = useChartActions(props, state, tree);
  const { activeId, namingId, camera, setActiveId } = actions;
  const picture = usePicture(tree, { source, scene: state.scene, mode, fields, scheme, ...props });

  useOnViewport(
    useCallback(({ zoom }) => {
      if (tree.current !== null) tree.current.dataset.far = String(zoom < CARD_ZOOM);
    }, []),
  );

  const settle = useRef<(place: Place | null) => void>(() => {});
  const { drag, handlers } = useCardDrag({
    host: tree,
    ghost,
    structure,
    scene: state.scene,
    selection,
    isReadOnly: props.isReadOnly || namingId !== null,
    onPress: (id, event) => {
      setActiveId(id);
      props.onSelect([id], selectModeOf(event));
    },
    onDrop: props.onMove,
    onEnd: (place) => settle.current(place),
  });
  const isHeld = drag !== null || namingId !== null;
  const glide = useGlide(tree, state.structure, state.scene, viewportBefore, isHeld);
  settle.current = useDragExpand(drag, structure, state, camera);
  useFocusRequest(props, state, camera, { show: setActiveId, name: actions.setNamingId });

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
  const context = useCardContext({
    source,
    scene: state.scene,
    locale,
    mode,
    fields,
    rows,
    scheme,
    collapsed: state.collapsed,
    selection,
    activeId,
    namingId,
    drag,
    idPrefix,
  });
  const drop = useDropOnUnit(props.drops, state.scene, camera);
  const leave = (): void => toolbar.current?.querySelector<HTMLElement>('input, button')?.focus();
  const onKeyDown = useChartKeys({
    props,
    state,
    ...actions,
    zoom: camera.zoom,
    leave: props.onLeave ?? leave,
  });
  const { onPaneClick, ...mouse } = useChartPointer({
    props,
    scene: state.scene,
    isNaming: namingId !== null,
    ...actions,
  });
  const cardActions = {
    toggle: actions.toggle,
    showSuccessors: actions.showSuccessors,
    cancelName: actions.endNaming,
    commitName: (id: UnitId, name: string) => {
      actions.endNaming();
      props.onRename(id, name);
    },
  };
  const chosen = [...selection].filter((id) => structure.units.has(id));
  const both =
    (first: (event: PointerEvent<HTMLElement>) => void, then: typeof first): typeof first =>
    (event) => {
      first(event);
      then(event);
    };
  return (
    <>
      <ChartToolbar
        chart={props}
        levels={state.levels}
        level={state.level}
        drawnIds={chosen.length > 0 || activeId === null ? chosen : [activeId]}
        toolbar={toolbar}
        onStyle={(style) => {
          props.onDisplay({ style });
          camera.fitNext();
        }}
        onLevel={actions.showLevel}
        onFit={() => camera.zoom('fit')}
        isMarqueeOn={isMarqueeOn}
        onMarquee={setMarqueeOn}
      />
      {state.branchId !== null && (
        <BranchPath
          locale={locale}
          structure={structure}
          branchId={state.branchId}
          onShow={actions.showBranch}
        />
      )}
      <div className={styles.stage}>
        <p id={`${idPrefix}hint`} className={styles.hidden}>
          {translate(locale, props.isReadOnly ? 'chart.hintReadOnly' : 'chart.hint')}
        </p>
        <FarStatus context={context} />
        {/* Focus stays on the tree; it points at the active card, which may leave the page any time. */}
        <div
          ref={tree}
          className={styles.tree}
          role="tree"
          tabIndex={0}
          aria-label={translate(locale, 'chart.label', { plan: props.planLabel })}
          aria-describedby={`${idPrefix}hint`}
          aria-multiselectable="true"
          aria-activedescendant={activeId === null ? undefined : `${idPrefix}${activeId}`}
          onKeyDown={onKeyDown}
          {...mouse}
          {...drop.handlers}
          onMouseDown={() => namingId === null && tree.current?.focus({ preventScroll: true })}
          onMouseDownCapture={marquee.handlers.onMouseDownCapture}
          data-marquee={isMarqueeOn}
          onPointerDown={both(marquee.handlers.onPointerDown, handlers.onPointerDown)}
          onPointerMove={both(marquee.handlers.onPointerMove, handlers.onPointerMove)}
          onPointerUp={both(marquee.handlers.onPointerUp, handlers.onPointerUp)}
          onPointerCancel={both(marquee.handlers.onPointerCancel, handlers.onPointerCancel)}
        >
          {picture !== null && <ChartCanvas picture={picture} glide={glide} />}
          {picture !== null && props.relations.length > 0 && (
            <RelationCanvas
              picture={picture}
              relations={props.relations}
              selection={props.selection}
            />
          )}
          <CardActionsContext value={cardActions}>
            <CardLayer context={context} opening={opening} onPaneClick={onPaneClick} />
            <ActiveItem context={context} />
          </CardActionsContext>
        </div>
        <div ref={frame} className={styles.marquee} hidden={marquee.count === null} role="status">
          {marquee.count !== null && (
            <span>{translate(locale, 'chart.marquee.count', { count: marquee.count })}</span>
          )}
        </div>
        {picture !== null && display.isMapOpen && <MiniMap picture={picture} locale={locale} />}
      </div>
      {display.isLegendOpen && (
        <Legend
          locale={locale}
          mode={mode}
          scheme={scheme}
          source={source}
          ghosts={props.ghosts?.of.size ?? 0}
          relations={props.relations}
        />
      )}
      {drop.spot !== null && props.drops !== undefined && (
        <div
          role="status"
          className={`${styles.ghost} ${styles.ghostAllowed}`}
          style={{ left: drop.spot.x, top: drop.spot.y + 4 }}
        >
          {structure.units.get(drop.spot.unitId)?.name}
          <span>✓ {props.drops.hintOf(drop.spot.unitId)}</span>
        </div>
      )}
      <DragGhost ghost={ghost} drag={drag} structure={structure} locale={locale} />
    </>
  );
}

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useReactFlow } from 'reactflow';
import type { Place } from '../../../core/commands/command';
import { type UnitId, unitId } from '../../../core/model/ids';
import type { Structure } from '../../../core/model/structure';
import type { Scene } from '../../ui/chartKit/scene';
import { draggedWith } from './draggedWith';
import { type DropTarget, dropTarget } from './dropTarget';
import { useDragUpkeep } from './useDragUpkeep';

/** A drag that is going on. */
export interface CardDrag {
  /** All that go along, in the order of the chart. */
  readonly draggedIds: readonly UnitId[];
  /** The card that was taken hold of. */
  readonly heldId: UnitId;
  readonly target: DropTarget;
}

interface DragInput {
  readonly host: RefObject<HTMLElement | null>;
  readonly ghost: RefObject<HTMLElement | null>;
  readonly structure: Structure;
  readonly scene: Scene;
  readonly selection: ReadonlySet<UnitId>;
  readonly isReadOnly: boolean;
  readonly onPress: (id: UnitId, event: PointerEvent) => void;
  readonly onDrop: (ids: readonly UnitId[], place: Place) => void;
  /** A drag is over; null: nothing was dropped. */
  readonly onEnd: (place: Place | null) => void;
}

/** Pixels that the pointer must move before a press becomes a drag. */
export const DRAG_THRESHOLD = 6;

/** Dragging a card onto another: only a ghost moves, and everything happens at once on drop. */
export function useCardDrag(input: DragInput) {
  const flow = useReactFlow();
  const [drag, setDrag] = useState<CardDrag | null>(null);
  const press = useRef<{ id: UnitId; x: number; y: number; pointerId: number } | null>(null);
  const latest = useRef({ input, drag });
  latest.current = { input, drag };
  const pointer = useRef({ x: 0, y: 0 });
  const isDragging = drag !== null;

  const aim = (id: UnitId): void => {
    const { scene, structure, ghost } = latest.current.input;
    const { x, y } = pointer.current;
    const point = flow.screenToFlowPosition({ x, y });
    if (ghost.current !== null)
      ghost.current.style.transform = `translate(${x + 14}px, ${y + 12}px)`;
    const { selection } = latest.current.input;
    const draggedIds =
      latest.current.drag?.draggedIds ?? draggedWith(structure, scene, selection, id);
    const target = dropTarget(structure, scene, draggedIds, point.x, point.y);
    setDrag((now) =>
      now !== null && isSameTarget(now.target, target) ? now : { draggedIds, heldId: id, target },
    );
  };

  const end = (place: Place | null): void => {
    press.current = null;
    if (latest.current.drag === null) return;
    setDrag(null);
    latest.current.input.onEnd(place);
  };
  useDragUpkeep({
    isDragging,
    host: input.host,
    pointer,
    onCancel: () => end(null),
    onScroll: () => {
      const { drag: now } = latest.current;
      if (now !== null) aim(now.heldId);
    },
  });

  // Branches that open or close move the cards below a pointer that rests.
  const { scene } = input;
  const aimed = useRef(scene);
  useEffect(() => {
    const { drag: now } = latest.current;
    if (aimed.current === scene) return;
    aimed.current = scene;
    if (now !== null) aim(now.heldId);
  });

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.target.closest('button, textarea, input') !== null) return;
    const id = event.target.closest<HTMLElement>('.react-flow__node')?.dataset.id;
    if (id === undefined || input.scene.ghosts.has(unitId(id))) return;
    press.current = {
      id: unitId(id),
      x: event.clientX,
      y: event.clientY,
      pointerId: event.pointerId,
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const start = press.current;
    if (start === null || input.isReadOnly) return;
    pointer.current = { x: event.clientX, y: event.clientY };
    if (!isDragging) {
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < DRAG_THRESHOLD) return;
      event.currentTarget.setPointerCapture(start.pointerId);
    }
    aim(start.id);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    const start = press.current;
    press.current = null;
    if (start === null) return;
    if (drag === null) {
      input.onPress(start.id, event);
      return;
    }
    const { place, movedIds } = drag.target;
    end(place);
    if (place !== null) input.onDrop(movedIds, place);
  };
  const onPointerCancel = (): void => end(null);
  return { drag, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

const isSameTarget = (a: DropTarget, b: DropTarget): boolean =>
  a.targetId === b.targetId && a.hintKey === b.hintKey;

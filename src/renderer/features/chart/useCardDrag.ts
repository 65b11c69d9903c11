import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { useReactFlow } from 'reactflow';
import type { Place } from '../../../core/commands/command';
import { type UnitId, unitId } from '../../../core/model/ids';
import type { Structure } from '../../../core/model/structure';
import { type DropTarget, dropTarget } from './dropTarget';
import type { Scene } from './scene';
import { useDragUpkeep } from './useDragUpkeep';

/** A drag that is going on. */
export interface CardDrag {
  readonly draggedId: UnitId;
  readonly target: DropTarget;
}

interface DragInput {
  readonly host: RefObject<HTMLElement | null>;
  readonly ghost: RefObject<HTMLElement | null>;
  readonly structure: Structure;
  readonly scene: Scene;
  readonly isReadOnly: boolean;
  readonly onPress: (id: UnitId, event: PointerEvent) => void;
  readonly onDrop: (id: UnitId, place: Place) => void;
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
    const target = dropTarget(structure, scene, id, point.x, point.y);
    setDrag((now) =>
      now !== null && isSameTarget(now.target, target) ? now : { draggedId: id, target },
    );
  };

  useDragUpkeep({
    isDragging,
    host: input.host,
    pointer,
    onCancel: () => {
      press.current = null;
      setDrag(null);
    },
    onScroll: () => {
      const { drag: now } = latest.current;
      if (now !== null) aim(now.draggedId);
    },
  });

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.target.closest('button, textarea, input') !== null) return;
    const id = event.target.closest<HTMLElement>('.react-flow__node')?.dataset.id;
    if (id === undefined) return;
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
    if (drag === null) input.onPress(start.id, event);
    else if (drag.target.place !== null) input.onDrop(drag.draggedId, drag.target.place);
    setDrag(null);
  };
  const onPointerCancel = (): void => {
    press.current = null;
    setDrag(null);
  };
  return { drag, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

const isSameTarget = (a: DropTarget, b: DropTarget): boolean =>
  a.targetId === b.targetId && a.hintKey === b.hintKey;

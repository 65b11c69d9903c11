import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { useReactFlow } from 'reactflow';
import type { UnitId } from '../../../core/model/ids';
import type { Scene } from '../../ui/chartKit/scene';
import type { SelectMode } from './chartProps';
import { type Point, rectBetween, unitsTouched } from './marquee';
import { DRAG_THRESHOLD } from './useCardDrag';
import { useDragUpkeep } from './useDragUpkeep';

interface MarqueeInput {
  readonly host: RefObject<HTMLElement | null>;
  /** The rectangle that is drawn; moved without React, as often as the pointer moves. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly scene: Scene;
  /** Whether a plain drag selects too, instead of moving the chart. */
  readonly isOn: boolean;
  readonly onSelect: (ids: readonly UnitId[], mode: SelectMode) => void;
}

interface Press {
  /** The first corner in the chart, so that it stays there when the chart scrolls. */
  readonly corner: Point;
  readonly x: number;
  readonly y: number;
  readonly pointerId: number;
}

/**
 * Drawing a rectangle over the empty chart, with Shift or in its mode, selects the cards it
 * touches; with Ctrl they join those selected. It asks the index of the scene and never the page,
 * so it works at every zoom.
 */
export function useMarquee(input: MarqueeInput) {
  const flow = useReactFlow();
  const press = useRef<Press | null>(null);
  const pointer = useRef<Point>({ x: 0, y: 0 });
  /** How many units the rectangle touches; null while none is drawn. */
  const [count, setCount] = useState<number | null>(null);
  const isDrawing = count !== null;

  const touched = (corner: Point): readonly UnitId[] =>
    unitsTouched(input.scene, rectBetween(corner, flow.screenToFlowPosition(pointer.current)));
  const draw = (corner: Point): void => {
    const box = input.host.current?.getBoundingClientRect();
    const { current: frame } = input.frame;
    if (box !== undefined && frame !== null) {
      const rect = rectBetween(flow.flowToScreenPosition(corner), pointer.current);
      frame.style.transform = `translate(${rect.x - box.left}px, ${rect.y - box.top}px)`;
      frame.style.width = `${rect.width}px`;
      frame.style.height = `${rect.height}px`;
    }
    setCount(touched(corner).length);
  };
  const end = (): void => {
    press.current = null;
    setCount(null);
  };
  useDragUpkeep({
    isDragging: isDrawing,
    host: input.host,
    pointer,
    onCancel: end,
    onScroll: () => press.current !== null && draw(press.current.corner),
  });

  const isStart = (event: MouseEvent<HTMLElement>): boolean =>
    event.button === 0 &&
    (event.shiftKey || input.isOn) &&
    event.target instanceof Element &&
    event.target.closest('.react-flow__pane') !== null &&
    event.target.closest('.react-flow__node') === null;
  return {
    count,
    handlers: {
      // The press must not reach React Flow, which would move the chart.
      onMouseDownCapture: (event: MouseEvent<HTMLElement>): void => {
        if (!isStart(event)) return;
        event.stopPropagation();
        // Nor may it begin to select the texts of the window.
        event.preventDefault();
        input.host.current?.focus({ preventScroll: true });
      },
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        if (!isStart(event)) return;
        const { clientX: x, clientY: y, pointerId } = event;
        press.current = { corner: flow.screenToFlowPosition({ x, y }), x, y, pointerId };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>): void => {
        const start = press.current;
        if (start === null) return;
        pointer.current = { x: event.clientX, y: event.clientY };
        if (!isDrawing) {
          const way = Math.hypot(event.clientX - start.x, event.clientY - start.y);
          if (way < DRAG_THRESHOLD) return;
          event.currentTarget.setPointerCapture(start.pointerId);
        }
        draw(start.corner);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>): void => {
        const start = press.current;
        if (start !== null && isDrawing)
          input.onSelect(touched(start.corner), event.ctrlKey || event.metaKey ? 'add' : 'replace');
        end();
      },
      onPointerCancel: end,
    },
  };
}

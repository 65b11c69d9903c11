import type { KeyboardEvent } from 'react';
import { stepFrom } from '../../../core/layout/stepFrom';
import type { UnitId } from '../../../core/model/ids';
import { realIn } from '../../ui/chartKit/scene';
import { keyPressOf } from '../../ui/keyPress';
import { type KeyAction, keyAction } from './chartKeys';
import type { ChartViewProps } from './chartProps';
import { reorderPlace } from './reorderPlace';
import type { ChartLayoutState } from './useChartLayout';

interface KeysInput {
  readonly props: ChartViewProps;
  readonly state: ChartLayoutState;
  readonly activeId: UnitId | null;
  readonly activate: (id: UnitId, mode: 'replace' | 'toggle' | 'add') => void;
  readonly toggle: (id: UnitId) => void;
  readonly startNaming: (id: UnitId) => void;
  readonly showLevel: (level: number) => void;
  /** Shows one branch alone; null: all again. */
  readonly showBranch: (id: UnitId | null) => void;
  readonly zoom: (kind: 'zoomIn' | 'zoomOut' | 'fit') => void;
  readonly leave: () => void;
}

/** The chart's keys. Every edit is asked for, none is done here. */
export function useChartKeys(input: KeysInput): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    // Keys typed into a card's name or on its buttons are theirs.
    if (event.target !== event.currentTarget) return;
    const action = keyAction(keyPressOf(event), input.props.isReadOnly);
    if (action === null || !run(action, input)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Gives whether the key was used. */
function run(action: KeyAction, input: KeysInput): boolean {
  const { props, state, activeId } = input;
  switch (action.kind) {
    case 'back':
      if (state.branchId === null) input.leave();
      else input.showBranch(null);
      return true;
    case 'level':
      input.showLevel(action.level);
      return true;
    case 'selectAll':
      props.onSelect(realIn(state.scene), 'replace');
      return true;
    case 'leave':
      input.leave();
      return true;
    case 'zoomIn':
    case 'zoomOut':
    case 'fit':
      input.zoom(action.kind);
      return true;
    case 'undo':
      props.onUndo?.();
      return props.onUndo !== undefined;
  }
  if (activeId === null) return false;
  switch (action.kind) {
    case 'step': {
      const next = stepFrom(props.structure, state.layout, activeId, action.direction);
      if (next !== null) input.activate(next, action.isExtending ? 'add' : 'replace');
      return true;
    }
    case 'addChild':
    case 'addSibling':
    case 'dissolve':
    case 'open':
      props.onIntent(action.kind, activeId);
      return true;
    case 'reorder': {
      const place = reorderPlace(props.structure, state.layout, activeId, action.direction);
      if (place !== null) props.onMove([activeId], place);
      return true;
    }
    case 'focusBranch':
      input.showBranch(activeId);
      return true;
    case 'rename':
      input.startNaming(activeId);
      return true;
    case 'select':
      input.activate(activeId, 'toggle');
      return true;
    case 'toggle':
      input.toggle(activeId);
      return true;
  }
}

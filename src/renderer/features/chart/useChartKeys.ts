import type { KeyboardEvent } from 'react';
import { stepFrom } from '../../../core/layout/stepFrom';
import type { UnitId } from '../../../core/model/ids';
import { keyPressOf } from '../../ui/keyPress';
import { type KeyAction, keyAction } from './chartKeys';
import type { ChartViewProps } from './chartProps';
import type { ChartLayoutState } from './useChartLayout';

interface KeysInput {
  readonly props: ChartViewProps;
  readonly state: ChartLayoutState;
  readonly activeId: UnitId | null;
  readonly activate: (id: UnitId, mode: 'replace' | 'toggle' | 'add') => void;
  readonly toggle: (id: UnitId) => void;
  readonly startNaming: (id: UnitId) => void;
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

import { createContext } from 'react';
import type { Node } from 'reactflow';
import type { CardFacts } from '../../../core/charts/cardFacts';
import type { CardField } from '../../../core/charts/cardFields';
import type { Locale } from '../../../core/messages/translate';
import type { PostMeasure } from '../../../core/model/headcount';
import type { UnitId } from '../../../core/model/ids';
import type { CardRow } from './cardSize';

/** How the card stands to a drag that is going on. */
export type DragRole = 'dragged' | 'target' | 'refused' | null;

/** What React Flow hands to a card. */
export interface CardNodeContent extends Record<string, unknown> {
  readonly facts: CardFacts;
  readonly locale: Locale;
  readonly measure: PostMeasure;
  readonly fields: readonly CardField[];
  readonly rows: readonly CardRow[];
  readonly height: number;
  /** Number of the agency in the legend, where colours tell agencies. */
  readonly agencySign: string | null;
  readonly colour: string;
  readonly changeColour: string;
  readonly changeSign: string;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isCollapsed: boolean;
  readonly isNaming: boolean;
  readonly isSideways: boolean;
  readonly dragRole: DragRole;
  readonly elementId: string;
  /** All that the card says, for screen readers. */
  readonly label: string;
  /** 1 for agencies. */
  readonly level: number;
  /** Place among its siblings, from 1. */
  readonly position: number;
  readonly count: number;
}

/** What the card of a unit that is gone says. */
export interface GhostNodeContent extends Record<string, unknown> {
  readonly id: UnitId;
  readonly name: string;
  readonly sign: string;
  /** What became of it. */
  readonly fate: string;
  readonly hasSuccessor: boolean;
  readonly height: number;
  readonly level: number;
}

export type UnitNode = Node<CardNodeContent, 'unit'>;
export type GhostNode = Node<GhostNodeContent, 'ghost'>;
export type CardNode = UnitNode | GhostNode;

/** What a card can ask of its chart. */
export interface CardActions {
  readonly toggle: (id: UnitId) => void;
  readonly showSuccessors: (id: UnitId) => void;
  readonly commitName: (id: UnitId, name: string) => void;
  readonly cancelName: () => void;
}

const nothing = (): void => {};
export const CardActionsContext = createContext<CardActions>({
  toggle: nothing,
  showSuccessors: nothing,
  commitName: nothing,
  cancelName: nothing,
});

import type { SideChangeKind } from '../../../../core/comparison/sideBySide/sideChanges';
import type { MessageKey } from '../../../../core/messages/translate';
import { KIND_SIGNS } from '../changes/kindSigns';

/** Sign of a kind of change, the same as in the list of changes. */
export const signOf = (kind: SideChangeKind): string =>
  kind === 'carried' ? '↷' : KIND_SIGNS[kind];

/** What a kind of change is called. */
export const kindKey = (kind: SideChangeKind): MessageKey =>
  kind === 'carried' ? 'sides.carried' : `changeKind.${kind}`;

/** A colour on light and on dark ground. */
export interface Tint {
  readonly light: string;
  readonly dark: string;
}

const tint = (light: string, dark: string): Tint => ({ light, dark });

/** Colours of kinds of change, the same in every pane. */
export const CHANGE_TINTS: Readonly<Record<SideChangeKind, Tint>> = {
  created: tint('#2b8a3e', '#69db7c'),
  dissolved: tint('#c92a2a', '#ff8787'),
  leftPlan: tint('#a4303f', '#f5919b'),
  noLongerPsu: tint('#0b7285', '#66d9e8'),
  merged: tint('#8a5a00', '#f0b756'),
  absorbed: tint('#8a5a00', '#f0b756'),
  divided: tint('#a61e4d', '#f783ac'),
  splitOff: tint('#a61e4d', '#f783ac'),
  reshaped: tint('#5c5f00', '#d0c94a'),
  renamed: tint('#1971c2', '#74c0fc'),
  moved: tint('#7048b6', '#b197fc'),
  converted: tint('#087f5b', '#38d9a9'),
  posts: tint('#c25700', '#ffa94d'),
  leaders: tint('#9c36b5', '#e599f7'),
  functions: tint('#2a5d9f', '#8ab4e8'),
  details: tint('#4a6078', '#9fb4c8'),
  unlinkedThen: tint('#6b4c9a', '#c0a8e8'),
  unlinkedNow: tint('#6b4c9a', '#c0a8e8'),
  carried: tint('#6c757d', '#a9b1b9'),
};

/** The colour of what did not change. */
export const UNCHANGED = tint('#b3bcc6', '#4d5763');

import type { SideChangeKind } from '../../../../core/comparison/sideBySide/sideChanges';

/** Sign and colours of a kind of change, the same in every pane. */
export interface ChangeLook {
  readonly sign: string;
  readonly light: string;
  readonly dark: string;
}

const look = (sign: string, light: string, dark: string): ChangeLook => ({ sign, light, dark });

/** Signs tell the kinds without colour; they are those of the list of changes where it has them. */
export const CHANGE_LOOKS: Readonly<Record<SideChangeKind, ChangeLook>> = {
  created: look('+', '#2b8a3e', '#69db7c'),
  ended: look('✕', '#c92a2a', '#ff8787'),
  merged: look('⇥', '#8a5a00', '#f0b756'),
  divided: look('⇤', '#a61e4d', '#f783ac'),
  reshaped: look('⇄', '#5c5f00', '#d0c94a'),
  moved: look('→', '#7048b6', '#b197fc'),
  renamed: look('✎', '#1971c2', '#74c0fc'),
  posts: look('±', '#c25700', '#ffa94d'),
  converted: look('◇', '#087f5b', '#38d9a9'),
  other: look('△', '#4a6078', '#9fb4c8'),
  carried: look('↷', '#6c757d', '#a9b1b9'),
  unlinked: look('?', '#6b4c9a', '#c0a8e8'),
};

/** The colour of what did not change. */
export const UNCHANGED = look('', '#b3bcc6', '#4d5763');

import type { ChangeKind } from '../../../../core/comparison/changeKinds';

/** Sign of a change, so that it is told by more than its colour. */
export const KIND_SIGNS: Readonly<Record<ChangeKind, string>> = {
  created: '+',
  dissolved: '✕',
  leftPlan: '↗',
  noLongerPsu: '◇',
  merged: '⇥',
  absorbed: '⇥',
  divided: '⇤',
  splitOff: '⇤',
  reshaped: '⇄',
  renamed: '✎',
  moved: '→',
  converted: '◆',
  posts: '±',
  leaders: '★',
  functions: '§',
  details: '△',
  unlinkedThen: '?',
  unlinkedNow: '?',
};

/** Whether a change of a kind is good, bad or open in its colour; others have none. */
export const KIND_TONES: Readonly<Partial<Record<ChangeKind, 'good' | 'bad' | 'open'>>> = {
  created: 'good',
  dissolved: 'bad',
  leftPlan: 'bad',
  merged: 'open',
  absorbed: 'open',
  divided: 'open',
  splitOff: 'open',
  reshaped: 'open',
  unlinkedThen: 'open',
  unlinkedNow: 'open',
};

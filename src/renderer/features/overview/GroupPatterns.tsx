import type { ReactNode } from 'react';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../../core/model/autonomy';

const INK = 'var(--tg-accent)';
const PAPER = 'var(--tg-surface)';

/** What is drawn over the ground of each group: they differ without any colour. */
const MARKS: Readonly<Record<AutonomyGroup, ReactNode>> = {
  '1': null,
  '2': <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke={PAPER} strokeWidth="1.6" />,
  '3a': <path d="M0 0L8 8M0 8L8 0" stroke={INK} strokeWidth="1.3" />,
  '3b': <path d="M0 2H8M0 6H8" stroke={INK} strokeWidth="1.3" />,
  '3c': <circle cx="4" cy="4" r="1.4" fill={INK} />,
  '3': <path d="M2 0V8M6 0V8" stroke={INK} strokeWidth="1.3" />,
  '4': null,
  unknown: <path d="M0 8L8 0" stroke="var(--tg-open)" strokeWidth="1" strokeDasharray="2 2" />,
};
const GROUNDS: Readonly<Record<AutonomyGroup, number>> = {
  '1': 1,
  '2': 0.8,
  '3a': 0.3,
  '3b': 0.22,
  '3c': 0.16,
  '3': 0.2,
  '4': 0.12,
  unknown: 0,
};

/** Patterns of the groups of autonomy for one drawing; `prefix` keeps drawings apart. */
export function GroupPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {AUTONOMY_GROUPS.map((group) => (
        <pattern
          key={group}
          id={`${prefix}${group}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" fill={PAPER} />
          <rect width="8" height="8" fill={INK} fillOpacity={GROUNDS[group]} />
          {MARKS[group]}
        </pattern>
      ))}
    </defs>
  );
}

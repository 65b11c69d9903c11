import { useState } from 'react';
import { type RulePackError, readRulePack } from '../../../../core/files/rulePackFile';
import { isMessageKey, type Message } from '../../../../core/messages/translate';
import type { RulePack } from '../../../../core/model/norm';
import { namelessRules } from '../../../../core/norms/editRules';

/** A pack as it is being edited. */
export interface PackDraft {
  readonly pack: RulePack;
  readonly change: (pack: RulePack) => void;
  /** What is wrong with a field of a rule, or of the pack itself. */
  readonly problemAt: (rule: string | null, field: string) => Message | undefined;
}

/**
 * Holds a pack while it is edited. What can be read as a pack goes into the plan at once; what
 * cannot stays here with the reason at its field, and the plan keeps what it had.
 */
export function usePackDraft(stored: RulePack, commit: (pack: RulePack) => void): PackDraft {
  const [state, setState] = useState<{
    readonly from: RulePack;
    readonly pack: RulePack;
    readonly problems: readonly RulePackError[];
  }>({ from: stored, pack: stored, problems: [] });
  // Undo and redo change what is stored: the draft follows.
  const { pack, problems } =
    state.from === stored ? state : { pack: stored, problems: [] as readonly RulePackError[] };
  return {
    pack,
    change: (next) => {
      const read = readRulePack(next);
      const wrong = read.ok ? unnamed(read.value) : read.error;
      setState({ from: stored, pack: next, problems: wrong });
      if (read.ok && wrong.length === 0) commit(read.value);
    },
    problemAt: (rule, field) => {
      const problem = problems.find((one) => one.rule === rule && one.field === field);
      if (problem === undefined) return undefined;
      const key = `packProblem.${problem.reason}`;
      return { key: isMessageKey(key) ? key : 'packProblem.other' };
    },
  };
}

/** A pack from elsewhere may have rules without a name; here everyone must tell them apart. */
const unnamed = (pack: RulePack): readonly RulePackError[] =>
  namelessRules(pack).map((rule) => ({ rule, field: 'label', reason: 'noName' }));

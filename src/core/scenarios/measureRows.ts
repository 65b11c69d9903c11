import type { Command } from '../commands/command';
import { foldCommands } from '../commands/commandKinds';
import type { Measure } from '../model/measure';
import type { DecisionDetails } from './decisionDetails';

/** A measure as it is just decided: a draft, switched on, nobody's yet. */
export const newMeasure = (
  fields: Omit<Measure, 'status' | 'owner' | 'dueDate' | 'isEnabled'>,
): Measure => ({ ...fields, status: 'draft', owner: '', dueDate: null, isEnabled: true });

/** The command of a measure and a later one as one, where both are one decision; else null. */
export const foldWith = (
  measure: Measure,
  command: Command,
  details: DecisionDetails,
): Command | null =>
  measure.status === 'draft' && measure.effectiveDate === details.effectiveDate
    ? foldCommands(measure.command, command)
    : null;

/** A measure that a later decision was folded into; its own basis and reason stay where none is given. */
export const foldedMeasure = (
  measure: Measure,
  command: Command,
  { legalBasis, reason }: DecisionDetails,
): Measure => ({
  ...measure,
  command,
  legalBasis: legalBasis || measure.legalBasis,
  reason: reason || measure.reason,
});

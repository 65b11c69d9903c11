import type { Locale } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import { type Plan, settingsOf } from '../../model/plan';
import { defaultChoice, proposalInputOf } from '../proposal/proposalOf';
import { buildProposalTree, type ProposalTree } from '../proposal/proposalRows';
import type { ProposalInput } from '../proposal/types';

/** What templates are filled from: all that the proposal workbook shows, and the day. */
export interface TemplateSource {
  readonly input: ProposalInput;
  readonly tree: ProposalTree;
  readonly today: IsoDate;
}

/** What the templates of a snapshot are filled from. */
export function templateSourceOf(
  plan: Plan,
  id: SnapshotId,
  locale: Locale,
  today: IsoDate,
): TemplateSource {
  const choice = settingsOf(plan).proposal ?? defaultChoice(plan, id, locale);
  const input = proposalInputOf(plan, id, locale, choice);
  return { input, tree: buildProposalTree(input), today };
}

import type { Message } from '../../../core/messages/translate';
import type { ChartProblem } from '../../workers/chartProtocol';

/** Why there is no chart, as it is said. */
export const problemMessage = (problem: ChartProblem): Message =>
  problem.code === 'failed'
    ? { key: 'paper.problem.failed', params: { detail: problem.detail } }
    : { key: `paper.problem.${problem.code}` };

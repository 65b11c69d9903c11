import type { PostMeasure } from '../../../core/model/headcount';
import type { Coverage } from '../../../core/model/snapshot';

/** The number that reductions are of: the assigned one, unless the list only has who is present. */
export const comparedMeasure = ({ assigned, present }: Coverage): PostMeasure =>
  assigned.length === 0 && present.length > 0 ? 'present' : 'assigned';

import { randomId } from '../workers/randomId';

/** A new id for a unit, snapshot, measure or plan. */
export const newId = randomId;

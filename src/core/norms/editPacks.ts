import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { RulePack } from '../model/norm';
import { type Plan, tableOf } from '../model/plan';

/** Puts a pack into the plan, new or in place of the one with its id. */
export const putPack = (plan: Plan, pack: RulePack): ChangeSet =>
  new ChangeBuilder(plan).put('packs', pack.id, pack).build();

/** A copy that can be edited; it judges the plan in place of the pack that it was made from. */
export function copyPack(
  plan: Plan,
  pack: RulePack,
  title: string,
): { readonly copy: RulePack; readonly change: ChangeSet } {
  const packs = tableOf(plan, 'packs');
  let n = 1;
  while (packs.has(`${pack.id}-copy${n}`)) n += 1;
  // The rules keep their ids: accepted exceptions hold on.
  const copy = { ...pack, id: `${pack.id}-copy${n}`, title, isEnabled: true, copyOf: pack.id };
  const change = new ChangeBuilder(plan)
    .put('packs', copy.id, copy)
    .put('packs', pack.id, { ...pack, isEnabled: false })
    .build();
  return { copy, change };
}

/** Takes a copy away; the pack that it was made from judges the plan again. */
export function removePack(plan: Plan, pack: RulePack): ChangeSet {
  const builder = new ChangeBuilder(plan).remove('packs', pack.id);
  const original = pack.copyOf === null ? undefined : tableOf(plan, 'packs').get(pack.copyOf);
  if (original !== undefined && pack.isEnabled)
    builder.put('packs', original.id, { ...original, isEnabled: true });
  return builder.build();
}

/**
 * Switches a pack on or off. One that is switched on switches off the copies and originals of it
 * that are in force on a same day, so that nothing is judged twice.
 */
export function switchPack(plan: Plan, pack: RulePack, isEnabled: boolean): ChangeSet {
  const packs = tableOf(plan, 'packs');
  const builder = new ChangeBuilder(plan).put('packs', pack.id, { ...pack, isEnabled });
  if (!isEnabled) return builder.build();
  const origin = originOf(plan, pack);
  for (const other of packs.values())
    if (
      other.id !== pack.id &&
      other.isEnabled &&
      originOf(plan, other) === origin &&
      overlap(other, pack)
    )
      builder.put('packs', other.id, { ...other, isEnabled: false });
  return builder.build();
}

/** The id of the pack that a pack goes back to, however often it was copied. */
function originOf(plan: Plan, pack: RulePack): string {
  const seen = new Set<string>();
  let id = pack.id;
  for (let one: RulePack | undefined = pack; one !== undefined && !seen.has(one.id); ) {
    seen.add(one.id);
    id = one.copyOf ?? one.id;
    one = one.copyOf === null ? undefined : tableOf(plan, 'packs').get(one.copyOf);
  }
  return id;
}

const overlap = (a: RulePack, b: RulePack): boolean =>
  (a.inForceTo === null || b.inForceFrom <= a.inForceTo) &&
  (b.inForceTo === null || a.inForceFrom <= b.inForceTo);

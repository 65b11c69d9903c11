import { z } from 'zod';
import { idSchema, textSchema, unitIdSchema } from '../commands/commandSchema';
import type { UnitsCopy } from '../copying/unitsCopy';
import { fail, ok, type Result } from '../model/result';
import { categorySchema, unitSchema } from './planSchema';

const copySchema = z.object({
  format: z.literal('tinhgon-units'),
  version: z.literal(1),
  documentId: textSchema,
  snapshotId: idSchema,
  isCut: z.boolean(),
  categories: z.array(categorySchema),
  rootIds: z.array(unitIdSchema),
  units: z.array(unitSchema),
});

/** Units as a text for the clipboard, where another window can read it. */
export const unitsCopyText = (copy: UnitsCopy): string =>
  JSON.stringify({ format: 'tinhgon-units', version: 1, ...copy });

/** Units from a text of the clipboard; whatever is not just what {@link unitsCopyText} writes is refused. */
export function readUnitsCopy(text: string): Result<UnitsCopy, 'notUnits'> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('notUnits');
  }
  const parsed = copySchema.safeParse(json);
  if (!parsed.success) return fail('notUnits');
  const copy = parsed.data as unknown as UnitsCopy;
  return isForest(copy) ? ok(copy) : fail('notUnits');
}

/** Whether each unit comes once and after the one that it is below. */
function isForest({ rootIds, units }: UnitsCopy): boolean {
  const roots = new Set(rootIds);
  const seen = new Set<string>();
  for (const { id, parentId } of units) {
    if (seen.has(id)) return false;
    if (!roots.has(id) && (parentId === null || !seen.has(parentId))) return false;
    seen.add(id);
  }
  return units.length > 0 && rootIds.every((id) => seen.has(id));
}

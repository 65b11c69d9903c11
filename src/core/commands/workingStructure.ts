import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import type { Unit } from '../model/unit';
import type { DraftBase, DraftWrites } from './structureDraft';

/** A structure that many commands change one after the other, without a copy of it for each. */
export class WorkingStructure implements DraftBase {
  /** Units that differ from the start; null: gone. */
  readonly written = new Map<UnitId, Unit | null>();
  rootIds: readonly UnitId[];
  parkedIds: readonly UnitId[];

  constructor(private readonly start: Structure) {
    this.rootIds = start.rootIds;
    this.parkedIds = start.parkedIds;
  }

  find(id: UnitId): Unit | undefined {
    const written = this.written.get(id);
    return written === undefined ? this.start.units.get(id) : (written ?? undefined);
  }

  /** Takes over what a command wrote. */
  take(writes: DraftWrites): void {
    for (const [id, unit] of writes.units) this.written.set(id, unit);
    this.rootIds = writes.rootIds;
    this.parkedIds = writes.parkedIds;
  }

  /** Replaces a unit by one that stands at the same place. */
  replace(unit: Unit): void {
    this.written.set(unit.id, unit);
  }
}

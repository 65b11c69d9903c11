import { type UnitId, unitId } from '../src/core/model/ids';
import type { Structure } from '../src/core/model/structure';
import { Table } from '../src/core/model/table';
import { newUnit, type Unit } from '../src/core/model/unit';

/** A seeded forest of 60 trees at most, with chance parents; the same number gives the same forest. */
export function randomForest(units: number): Structure {
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const agencies = Math.max(1, Math.min(60, Math.round(units / 80)));
  const childIds: UnitId[][] = [];
  const parents: number[] = [];
  for (let i = 0; i < units; i += 1) {
    childIds.push([]);
    const parent = i < agencies ? -1 : Math.floor(next() * (next() < 0.3 ? i : agencies));
    parents.push(parent);
    if (parent >= 0) childIds[parent]?.push(unitId(`u${i}`));
  }
  const rows = parents.map((parent, i): [string, Unit] => {
    const unit = newUnit({ id: unitId(`u${i}`), name: `Đơn vị ${i}`, kind: 'division' });
    const parentId = parent < 0 ? null : unitId(`u${parent}`);
    return [unit.id, { ...unit, parentId, childIds: childIds[i] ?? [] }];
  });
  const rootIds = rows.slice(0, agencies).map(([, unit]) => unit.id);
  return { units: Table.from(rows), rootIds, parkedIds: [] };
}

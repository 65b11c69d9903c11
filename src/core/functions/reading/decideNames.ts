import type { FunctionHolders } from '../../model/functionItem';
import type { UnitId } from '../../model/ids';
import type { NameRole, ReadName, ReadTask } from './readFunctions';
import type { ToldTask } from './takeFunctions';

/** What names that are decided together share: what they say and what it may mean. */
const openKey = ({ text, units }: Pick<ReadName, 'text' | 'units'>): string =>
  `${text} ${units.join(' ')}`;

/** Units that the user chose for names that are not beyond doubt. */
export type ChosenUnits = ReadonlyMap<string, UnitId>;

const unitOf = (name: ReadName, chosen: ChosenUnits): UnitId | undefined =>
  name.units.length === 1 ? name.units[0] : chosen.get(openKey(name));

/** A task of a list with the units that its names stand for; what is not decided stays unsaid. */
export function decideNames({ fields, names }: ReadTask, chosen: ChosenUnits): ToldTask {
  const unitsOf = (role: NameRole): readonly UnitId[] => [
    ...new Set(names.flatMap((name) => (name.role === role ? (unitOf(name, chosen) ?? []) : []))),
  ];
  const [agencyId] = unitsOf('agency');
  const [leadUnitIds, supportingUnitIds] = [unitsOf('lead'), unitsOf('support')];
  const holders: Partial<FunctionHolders> = {
    ...(agencyId === undefined ? {} : { agencyId }),
    ...(leadUnitIds.length === 0 ? {} : { leadUnitIds }),
    ...(supportingUnitIds.length === 0 ? {} : { supportingUnitIds }),
  };
  const open = names.filter((name) => unitOf(name, chosen) === undefined);
  return { fields, holders, openNames: open.map(({ text }) => text) };
}

/** A name that still has to be decided, with the places where the list has it. */
export interface OpenName {
  readonly key: string;
  readonly name: ReadName;
  readonly sheet: string;
  readonly uses: number;
}

/** Names that are not beyond doubt, equal ones once, in the order in which they come. */
export function openNames(
  tasks: readonly (ReadTask & { readonly sheet: string })[],
): readonly OpenName[] {
  const open = new Map<string, OpenName>();
  for (const { names, sheet } of tasks)
    for (const name of names) {
      if (name.units.length === 1) continue;
      const key = openKey(name);
      const before = open.get(key);
      open.set(key, before ? { ...before, uses: before.uses + 1 } : { key, name, sheet, uses: 1 });
    }
  return [...open.values()];
}

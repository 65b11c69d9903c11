import { Button } from '@mantine/core';
import { isAssignedIn } from '../../../core/functions/functionStates';
import { tableOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';
import { carryFunctions } from '../../state/functions';
import type { Figures } from '../../state/useFigures';

/** Offers to take over who holds tasks from the list before, where the register knows that one. */
export function CarryOffer({ figures: { plan, side } }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const { snapshot } = side;
  if (snapshot.kind === 'scenario' || snapshot.predecessorId === null) return null;
  const earlier = tableOf(plan, 'snapshots').get(snapshot.predecessorId);
  if (earlier === undefined || !isAssignedIn(plan, earlier.id)) return null;
  return (
    <Button size="compact-sm" variant="default" onClick={() => carryFunctions(earlier.id)}>
      {t('functions.carry', { name: earlier.name })}
    </Button>
  );
}

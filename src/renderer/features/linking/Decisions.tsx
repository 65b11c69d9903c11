import { Button } from '@mantine/core';
import type { LinkDecision } from '../../../core/linking/editLinks';
import type { UnitId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import local from './Linking.module.css';

interface DecisionsProps {
  readonly chosenThen: ReadonlySet<UnitId>;
  readonly chosenNow: ReadonlySet<UnitId>;
  readonly onDecide: (decisions: readonly LinkDecision[]) => void;
}

type Kind =
  | 'kept'
  | 'absorbed'
  | 'merged'
  | 'splitOff'
  | 'divided'
  | 'dissolved'
  | 'leftPlan'
  | 'created';

/** Which decisions so many earlier and later units allow. */
function allowed(then: number, now: number): readonly Kind[] {
  if (then === 1 && now === 1) return ['kept', 'absorbed'];
  if (then > 1 && now === 1) return ['merged', 'absorbed'];
  if (then === 1 && now > 1) return ['splitOff', 'divided'];
  if (then > 0 && now === 0) return ['dissolved', 'leftPlan'];
  return then === 0 && now > 0 ? ['created'] : [];
}

/** What became of the chosen units; only what their numbers allow is offered. */
export function Decisions({ chosenThen, chosenNow, onDecide }: DecisionsProps) {
  const { t } = useMessages();
  const kinds = allowed(chosenThen.size, chosenNow.size);
  return (
    <fieldset className={local.decisions}>
      <legend>{t('linking.decide')}</legend>
      {kinds.length === 0 && <span className={local.soft}>{t('linking.decide.hint')}</span>}
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant="default"
          onClick={() =>
            onDecide([{ fromIds: [...chosenThen], toIds: [...chosenNow], kind, origin: 'user' }])
          }
        >
          {t(`linking.decide.${kind}`)}
        </Button>
      ))}
    </fieldset>
  );
}

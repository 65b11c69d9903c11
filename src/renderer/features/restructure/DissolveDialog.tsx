import { useMemo, useState } from 'react';
import type { DissolveUnit } from '../../../core/commands/command';
import type { UnitId } from '../../../core/model/ids';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { DecisionForm } from './DecisionForm';
import { UnitPicker } from './UnitPicker';

interface DissolveDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  readonly onClose: () => void;
}

/** Giải thể: where posts and children go. */
export function DissolveDialog({ figures, unit, onClose }: DissolveDialogProps) {
  const { t } = useMessages();
  const { structure } = figures.side;
  const [postsTo, setPostsTo] = useState<UnitId | null>(unit.parentId);
  const [childrenTo, setChildrenTo] = useState<UnitId | null>(null);
  const command = useMemo(
    (): DissolveUnit => ({
      kind: 'dissolveUnit',
      unitId: unit.id,
      destinations: [],
      restTo: postsTo,
      childrenTo,
    }),
    [unit.id, postsTo, childrenTo],
  );
  const without = new Set([unit.id]);
  return (
    <DecisionForm
      figures={figures}
      title={t('dissolve.title', { name: unit.name })}
      command={command}
      onClose={onClose}
    >
      <UnitPicker
        isFirst
        label={t('dissolve.posts')}
        structure={structure}
        value={postsTo}
        without={without}
        noneLabel={t('dissolve.posts.giveUp')}
        onChange={setPostsTo}
      />
      {unit.childIds.length > 0 && (
        <UnitPicker
          label={t('dissolve.children')}
          structure={structure}
          value={childrenTo}
          without={without}
          noneLabel={t('dissolve.children.parent')}
          onChange={setChildrenTo}
        />
      )}
    </DecisionForm>
  );
}

import { abbreviationsOf } from '../../../../core/exchange/ownAbbreviations';
import { plainOf } from '../../../../core/model/structure';
import type { Host } from '../../../host/host';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { ListReadDialog } from '../../../ui/listReading/ListReadDialog';
import type { OpenedRegister, RegisterRequest } from '../../../workers/protocol';
import { startRegisterWorker } from '../../../workers/workers';
import { ReadPreview } from './ReadPreview';

interface ReadDialogProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onClose: () => void;
}

/** Brings a list of reductions into the register. */
export function ReadDialog({ figures, host, onClose }: ReadDialogProps) {
  const { t } = useMessages();
  const { plan, side, categories } = figures;
  return (
    <ListReadDialog<RegisterRequest, OpenedRegister>
      host={host}
      title={t('reductions.read.title')}
      columns={t('reductions.read.columns')}
      startWorker={startRegisterWorker}
      requestOf={(source) => {
        const abbreviations = abbreviationsOf(plan);
        const onto = { structure: plainOf(side.structure), categories, abbreviations };
        return { kind: 'openRegister', source, onto };
      }}
      preview={(opened, worker, exits) => (
        <ReadPreview
          figures={figures}
          opened={opened}
          worker={worker}
          {...exits}
          onClose={onClose}
        />
      )}
      onClose={onClose}
    />
  );
}

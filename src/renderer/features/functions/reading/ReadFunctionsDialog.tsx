import { abbreviationsOf } from '../../../../core/exchange/ownAbbreviations';
import { plainOf } from '../../../../core/model/structure';
import { recordedBaseOf, structureOf } from '../../../../core/scenarios/structures';
import type { SaveOutcome } from '../../../../preload/contract';
import type { Host } from '../../../host/host';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { ListReadDialog } from '../../../ui/listReading/ListReadDialog';
import { saveBook } from '../../../ui/saveBook';
import type { FunctionRequest, OpenedFunctions } from '../../../workers/protocol';
import { startFunctionWorker } from '../../../workers/workers';
import { FunctionsPreview } from './FunctionsPreview';

interface ReadFunctionsDialogProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
  readonly onClose: () => void;
}

/** Brings a list of functions, tasks and procedures into the register. */
export function ReadFunctionsDialog(props: ReadFunctionsDialogProps) {
  const { figures, host, onOutcome, onClose } = props;
  const { t } = useMessages();
  const { plan, side } = figures;
  return (
    <ListReadDialog<FunctionRequest, OpenedFunctions>
      host={host}
      title={t('functions.read.title')}
      columns={t('functions.read.columns')}
      startWorker={startFunctionWorker}
      requestOf={(source) => ({
        kind: 'openFunctions',
        source,
        view: plainOf(side.structure),
        list: plainOf(structureOf(plan, recordedBaseOf(plan, side.snapshot.id).id)),
        abbreviations: abbreviationsOf(plan),
      })}
      preview={(opened, worker, exits) => (
        <FunctionsPreview
          figures={figures}
          opened={opened}
          worker={worker}
          {...exits}
          onSaveBook={(book, name) => saveBook(host, onOutcome, book, name)}
          onClose={onClose}
        />
      )}
      onClose={onClose}
    />
  );
}

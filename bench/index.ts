import { benchBatchEdit } from './batchEdit';
import { benchCompare } from './compare';
import { benchEdit } from './editToTargets';
import { benchFrames } from './frames/benchFrames';
import { benchSidePanes } from './frames/sidePanes';
import { benchTableScroll } from './frames/tableScroll';
import { benchFunctions } from './functions';
import { benchImport, benchPreview } from './importList';
import { benchLayout } from './layout';
import { benchMatching } from './matching';
import { benchReplay } from './replayJournal';
import { benchRollUp } from './rollUp';

/** Units of the plans that are measured. */
const SIZES = [1_000, 10_000, 50_000] as const;

const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

write('Medians in milliseconds.\n');
benchEdit(SIZES, write);
write('');
benchFunctions([1_000, 10_000], write);
write('');
benchBatchEdit(SIZES, write);
write('');
benchRollUp(SIZES, write);
write('');
benchReplay(SIZES, write);
write('');
benchCompare([1_000, 10_000], write);
write('');
benchLayout(write);
write('');
benchImport(SIZES, write);
write('');
benchPreview(10_000, write);
write('');
benchMatching([5_000, 10_000], write);
write('');
await benchFrames([10_000, 50_000], 10_000, write);
write('');
await benchTableScroll(10_000, write);
write('');
await benchSidePanes(10_000, write);

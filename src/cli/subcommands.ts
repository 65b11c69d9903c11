import type { Subcommand } from './subcommand';
import { applySubcommand } from './subcommands/applyCommands';
import { branchSubcommand } from './subcommands/branchPlan';
import { checkSubcommand } from './subcommands/checkSnapshot';
import { compareSubcommand } from './subcommands/compareTwo';
import { chartSubcommand } from './subcommands/drawChart';
import { exportSubcommand } from './subcommands/exportProposal';
import { fillSubcommand } from './subcommands/fillForm';
import { importSubcommand } from './subcommands/importList';
import { linkSubcommand } from './subcommands/linkLists';
import { reductionsSubcommand } from './subcommands/listReductions';
import { unitsSubcommand } from './subcommands/listUnits';
import { takeBackSubcommand } from './subcommands/takeBackEdits';

/** All subcommands by name, in the order in which the help lists them. */
export const SUBCOMMANDS: ReadonlyMap<string, Subcommand> = new Map(
  [
    importSubcommand,
    linkSubcommand,
    branchSubcommand,
    applySubcommand,
    unitsSubcommand,
    reductionsSubcommand,
    checkSubcommand,
    compareSubcommand,
    exportSubcommand,
    fillSubcommand,
    takeBackSubcommand,
    chartSubcommand,
  ].map((subcommand) => [subcommand.name, subcommand]),
);

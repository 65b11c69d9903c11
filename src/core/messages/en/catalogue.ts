import type { vi } from '../vi/catalogue';
import { abbreviations } from './abbreviations';
import { alternatives } from './alternatives';
import { app } from './app';
import { chart } from './chart';
import { cli } from './cli';
import { cliHelp } from './cliHelp';
import { commands } from './commands';
import { compare } from './compare';
import { comparing } from './comparing';
import { copying } from './copying';
import { exchange } from './exchange';
import { functionInsight } from './functionInsight';
import { functionLists } from './functionLists';
import { functions } from './functions';
import { importing } from './importing';
import { inspector } from './inspector';
import { judgement } from './judgement';
import { keeping } from './keeping';
import { linking } from './linking';
import { lists } from './lists';
import { menu } from './menu';
import { model } from './model';
import { norms } from './norms';
import { overview } from './overview';
import { packs } from './packs';
import { palette } from './palette';
import { paper } from './paper';
import { pasting } from './pasting';
import { planFile } from './planFile';
import { preview } from './preview';
import { proposal } from './proposal';
import { proposalText } from './proposalText';
import { reductionLists } from './reductionLists';
import { reductions } from './reductions';
import { registerReading } from './registerReading';
import { relations } from './relations';
import { restructure } from './restructure';
import { review } from './review';
import { roadmap } from './roadmap';
import { several } from './several';
import { sideBySide } from './sideBySide';
import { table } from './table';
import { takeBack } from './takeBack';
import { taking } from './taking';
import { targetEditing } from './targetEditing';
import { targets } from './targets';
import { templates } from './templates';

export const en: Record<keyof typeof vi, string> = {
  ...abbreviations,
  ...several,
  ...sideBySide,
  ...table,
  ...takeBack,
  ...templates,
  ...taking,
  ...chart,
  ...copying,
  ...exchange,
  ...model,
  ...menu,
  ...keeping,
  ...linking,
  ...proposal,
  ...commands,
  ...targets,
  ...targetEditing,
  ...norms,
  ...overview,
  ...packs,
  ...palette,
  ...paper,
  ...pasting,
  ...planFile,
  ...alternatives,
  ...app,
  ...inspector,
  ...functions,
  ...judgement,
  ...registerReading,
  ...reductionLists,
  ...functionLists,
  ...functionInsight,
  ...reductions,
  ...relations,
  ...restructure,
  ...roadmap,
  ...compare,
  ...comparing,
  ...review,
  ...preview,
  ...importing,
  ...lists,
  ...proposalText,
  ...cli,
  ...cliHelp,
};

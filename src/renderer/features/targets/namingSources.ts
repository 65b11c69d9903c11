import type { Locale } from '../../../core/messages/translate';
import { unitNameIn } from '../../../core/targets/scopeChoices';
import type { NamingSources } from '../../../core/targets/suggestedLabel';
import type { Figures } from '../../state/useFigures';

/** What names of targets are made of in the view that is open. */
export const namingSourcesOf = (figures: Figures, locale: Locale): NamingSources => ({
  locale,
  categories: figures.categories,
  agencyName: (id) => unitNameIn(figures.plan, figures.side.structure, id),
});

import type { copying as vi } from '../vi/copying';

export const copying: Record<keyof typeof vi, string> = {
  'copyTable.name': 'Name of unit',
  'copyTable.parent': 'Parent unit',
  'copyTable.kind': 'Kind',
  'copyTable.code': 'Code',
  'copyTable.group': 'Autonomy group',
  'copy.copied':
    '{count, plural, one {# unit} other {# units}} copied. Select where they go and press Ctrl+V, or paste into Excel.',
  'copy.cut':
    '{count, plural, one {# unit} other {# units}} cut. Select where they go and press Ctrl+V; nothing changes until then.',
  'copy.notUnits': 'The copied units cannot be read. Copy them again in the chart.',
  'action.copy': 'Copy',
  'action.cut': 'Cut',
  'action.paste': 'Paste below',
  'palette.reason.nothingCopied': 'No unit was copied or cut yet',
  'paste.title': 'Paste {count, plural, one {# unit} other {# units}} into {name}',
  'paste.titleAgency': 'Paste {count, plural, one {# unit} other {# units}} as agencies',
  'paste.what': 'What to copy',
  'paste.withPosts': 'Structure, posts and leaders',
  'paste.withoutPosts': 'Structure alone, without posts and leaders',
  'paste.units': 'Units that will be made',
  'paste.more': 'and {count, plural, one {# more unit} other {# more units}}',
  'paste.cutElsewhere':
    'These units were cut elsewhere: they are made anew here and are still there.',
  'paste.lostCodes':
    '{count, plural, one {# code is} other {# codes are}} taken in this list, so the copies have none.',
  'paste.lostCategories': 'This plan has no posts of: {names}. Their numbers are not copied.',
  'step.pasteUnits': 'Paste {count, plural, one {# unit} other {# units}}',
};

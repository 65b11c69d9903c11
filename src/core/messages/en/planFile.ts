import type { planFile as vi } from '../vi/planFile';

export const planFile: Record<keyof typeof vi, string> = {
  'planFile.notAPlan': '“{file}” is not a .tinhgon plan. The file was left as it is.',
  'planFile.newerVersion':
    '“{file}” was written by a newer version of Tinh Gọn (format {version}, this program reads up to {own}). Update the program. The file was left as it is.',
  'planFile.damaged':
    '“{file}” is damaged or cut off ({detail}). The file was left as it is; open an earlier version of it.',
  'planFile.inconsistent':
    'The content of “{file}” does not fit together ({detail}), so it was not opened: figures could be wrong. The file was left as it is.',
  'recovery.offer': 'See what can still be read…',
  'recovery.name': '{name} (recovered)',
  'recovery.title': 'Recover from “{file}”',
  'recovery.hint':
    'What can still be read opens as a plan of its own, “{name}”. The damaged file is left as it is. Nothing is guessed: rows that are wrong, or lack what they belong to, are left out and counted here.',
  'recovery.table': 'Content',
  'recovery.kept': 'Readable',
  'recovery.leftOut': 'Left out',
  'recovery.count': '{count, number}',
  'recovery.parked':
    '{count, plural, one {# unit that lost its parent is} other {# units that lost their parents are}} among those not placed.',
  'recovery.whole': 'No row seems to be missing; compare it with your latest copy all the same.',
  'recovery.check':
    'What stood after the damaged place may be lost without being counted. Compare it with your latest copy.',
  'recovery.open': 'Open the recovered copy',
  'planTable.settings': 'Plan details',
  'planTable.categories': 'Categories of posts',
  'planTable.snapshots': 'Lists and scenarios',
  'planTable.units': 'Units',
  'planTable.lineage': 'Links between years',
  'planTable.measures': 'Measures',
  'planTable.targets': 'Targets',
  'planTable.exceptions': 'Accepted findings',
  'planTable.functions': 'Functions, tasks, procedures',
  'planTable.relations': 'Lines of direction and coordination',
  'planTable.reductions': 'Register of reductions',
  'planTable.packs': 'Rule packs',
  'planTable.mappings': 'Remembered readings of lists',
  'planTable.abbreviations': 'Abbreviations',
  'planTable.drawings': 'Drawing of the chart',
  'planTable.sources': 'Sources of figures',
  'versions.title': 'Versions',
  'versions.name': 'Name the present version',
  'versions.keep': 'Keep version',
  'versions.none':
    'There is no version yet. The program keeps one each day of work and after every 200 changes.',
  'versions.choose': 'Choose a version to see what has changed since.',
  'versions.kind.named': 'Named version',
  'versions.kind.automatic': 'Kept automatically',
  'versions.kind.beforeReturn': 'Before going back',
  'versions.line': '{time} · {edits, plural, one {# edit} other {# edits}} · {size, number} KB',
  'versions.since': 'Changed since',
  'versions.added': 'Added',
  'versions.updated': 'Edited',
  'versions.removed': 'Removed',
  'versions.unitsOf': 'Units of “{name}”',
  'versions.same': 'No different from the plan as it is now.',
  'versions.back': 'Go back to this version',
  'versions.backHint':
    'Going back is one step that can be undone (Ctrl+Z). The plan as it is now is kept as a version first, so nothing is lost.',
  'versions.remove': 'Remove this version',
  'versions.failed': 'Not done: the local storage could not be read or written.',
  'step.returnToVersion': 'Go back to version “{name}”',
};

import type { takeBack as vi } from '../vi/takeBack';

export const takeBack: Record<keyof typeof vi, string> = {
  'back.title': 'Take back an edited proposal',
  'back.menu': 'Take back an edited proposal…',
  'back.unknownWord': '“{text}” is none of the values of this column; the cell is not taken.',
  'back.noName': 'The name of {name} was emptied; the unit keeps its name.',
  'back.noDay': '“{text}” is not a date; the cell is not taken.',
  'back.noGroup':
    '{name} is no public service unit and has no group of autonomy; the cell is not taken.',
  'back.groupTakenOut': 'The group of {name} was emptied; it keeps the one that it has.',
  'back.rowElsewhere':
    'The added row “{name}” does not tell where it belongs; add it to the sheet of the structure or of posts.',
  'back.underGone':
    '{name} was put below a unit that is not in the scenario any more; the place is not taken.',
  'back.onGone':
    'A number was typed where a unit does not stand any more ({name}); it is not taken.',
  'back.missingInOne':
    '{name} has no row on this sheet any more but has one on another; the unit stays.',
  'back.sorted':
    'The rows were sorted or lost their indentation ({count, number} units out of place), so places are not read from this sheet.',
  'back.typedSum':
    'The total of {name} was typed over with {typed, number} (its lines add up to {computed, number}); the typed number is not taken.',
  'back.foreign':
    '{file} is no proposal that the program exported, or the hidden columns of its sheets were deleted; an ordinary list is imported with “Import a list”.',
  'back.newer':
    '{file} was exported by a newer version of the program; update the program to read it.',
  'back.damaged': '{file} is a proposal of the program, but no line of a unit in it can be read.',
  'back.mixed': '{file} has sheets of several scenarios; keep each scenario in a file of its own.',
  'own.recognised':
    'The program exported this file from “{name}”: {count, plural, one {# unit} other {# units}}, read as they are without choosing columns.',
  'own.unedited': 'No cell was edited since the export.',
  'own.edits':
    '{count, plural, one {# place was} other {# places were}} edited since the export; the list has what was edited.',
  'own.carriesNot':
    'Rule packs, other scenarios, the measures and the history of edits are not in the file.',
  'own.takeBack': 'Bring the edits into “{name}”…',
  'own.problems': 'To be looked at ({count, number})',
  'own.name.again': '{name} (imported again {date})',
  'back.problem.at': 'Sheet “{sheet}”, cell {cell}:',
  'back.problem.sheet': 'Sheet “{sheet}”:',
  'back.fact.decisionNumber': 'Decision number',
  'back.fact.decisionDate': 'Date of the decision',
  'back.fact.regime': 'Decree',
  'back.fact.revenue': 'Revenue (đồng)',
  'back.fact.recurrentExpenditure': 'Recurrent expenditure (đồng)',
  'back.fact.group': 'Group of autonomy',
  'back.unknown': 'not known',
  'back.empty': '(empty)',
  'back.fromTo': '{label}: {from} → {to}',
  'back.move': 'Belongs to: {from} → {to}',
  'back.place.agency': 'at the top (an agency)',
  'back.place.parked': 'not placed',
  'back.place.added': 'an added row',
  'back.add': 'Add a {kind} to {place}',
  'back.drop.scenario':
    'The row of the unit was deleted from every sheet. Tick to dissolve it (its posts go nowhere, units below move up); left unticked, nothing happens.',
  'back.drop.list':
    'The row of the unit was deleted from every sheet. Tick to take the unit out of the list; left unticked, nothing happens.',
  'back.conflict':
    'The plan changed since the export: exported {exported}, now {now}, edited {edited}.',
  'back.conflict.drop': 'The plan changed this unit since the export.',
  'back.disputed': 'Sheets of the file say different things; pick one.',
  'back.impossible': 'The unit is not in the plan any more; this cannot be taken.',
  'back.kind.fact': 'Edited',
  'back.kind.move': 'Moved',
  'back.kind.add': 'Added',
  'back.kind.drop': 'Row deleted',
  'back.cell': '{sheet}, cell {cell}',
  'back.wait':
    'Choose a proposal (.xlsx) that was exported from this plan and edited by others. It is compared with what was exported, and only what was edited is offered.',
  'back.otherPlan':
    '{file} was exported from another plan than the open one; it can be imported as a new list with “Import a list”.',
  'back.noSnapshot':
    'The scenario or list that {file} was exported from is not in the plan any more, so there is nothing to take it back into.',
  'back.into': 'What was edited in {file} against “{name}”',
  'back.notWhole':
    'The hidden sheet with what was exported is missing or damaged, so only the plan as it is now can be compared: who changed what cannot be told.',
  'back.nothing': 'Nothing differs from the plan.',
  'back.all': '{count, number} of {of, number} edits taken',
  'back.accept': 'Take {count, plural, one {# edit} other {# edits}}',
  'back.list': 'Edits',
  'back.done': '{count, plural, one {# edit was} other {# edits were}} taken into “{name}”.',
  'back.refused': 'Nothing was taken: {name}: {reason}',
  'back.left': 'Nothing was taken: {name} has units below it and cannot be taken out.',
  'back.reason': 'From the edited proposal: {file}',
  'back.step': 'Take {count, plural, one {# edit} other {# edits}} back from an edited proposal',
  'back.anotherFile': 'Choose another file',
  'back.noFile':
    'A proposal file is needed; cells copied from Excel do not tell which unit is which.',
  'cli.back.noEdit': 'There is no edit with the number “{value}” that can be taken.',
  'cli.import.ownUpdate':
    'The program exported {file} itself; use take-back to bring its edits into the plan.',
  'back.noNumber': '“{text}” is no number that this column can take; what is there stays.',
};

export const taking = {
  'import.codeInTwoSheets':
    'Code “{code}” is on another sheet already; this unit does not keep it.',
  'import.agencyRepeated':
    'Agency “{name}” is on several sheets with the same posts of its own ({posts}); they are counted once.',
  'import.agencyContradicts':
    'Agency “{name}” is on several sheets with different posts of its own; both are kept. Check that nothing is counted twice.',
  'import.part.surest': 'The sheet most like a list of units.',
  'import.part.unsure': 'Not surely a list of units; choose it where needed.',
  'import.part.sameUnits':
    'Repeats the units of another sheet of the same day; taking both would count twice.',
  'import.part.otherDay': 'A list of another day.',
  'import.part.sameForm': 'Same form as sheet “{sheet}” with other units: taken as one list.',
  'import.part.otherForm':
    'Another form than sheet “{sheet}”; choose it when it is a part of the list.',
} as const;

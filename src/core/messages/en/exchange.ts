import type { exchange as vi } from '../vi/exchange';

export const exchange: Record<keyof typeof vi, string> = {
  'read.emptyFile': 'The file “{file}” is empty (0 bytes). Check the file or ask for the original.',
  'read.pdf':
    'The file “{file}” is a PDF, not a spreadsheet. Ask for the Excel file, or convert the PDF to Excel and open that.',
  'read.webPage':
    'The file “{file}” is a web page (HTML), not a spreadsheet. Open it in Excel and save it as .xlsx.',
  'read.image': 'The file “{file}” is a picture, not a spreadsheet.',
  'read.wordDocument':
    'The file “{file}” is a Word document, not a spreadsheet. Copy its table into Excel and save that as .xlsx.',
  'read.zipNotWorkbook':
    'The file “{file}” is an archive without a spreadsheet format. Unpack it and open the Excel file inside.',
  'read.notWorkbook':
    'Cannot read “{file}”: its content is not a spreadsheet (.xlsx, .xls, .xlsb, .ods, .csv).',
  'read.password':
    'The file “{file}” is protected by a password. Open it in Excel, remove the password, save it and import again.',
  'read.damaged':
    'The file “{file}” is damaged and cannot be read. Open it in Excel and save it as a new file, or ask for the original.',
  'read.noCells': 'The file “{file}” has no cell with data. Check that it is the right file.',
  'read.fileTooLarge':
    'The file “{file}” is too large ({size} MB; at most {limit} MB). Delete pictures and sheets that are not needed, or copy only the list to a new file.',
  'read.tooLarge':
    'The file “{file}” holds too much data (over {limit} MB when unpacked). Delete sheets that are not needed, or copy only the list to a new file.',
  'read.tooManyParts':
    'The file “{file}” has too many parts for a spreadsheet. Copy only the list to a new file.',
  'read.tooManyCells':
    'The file “{file}” has too many cells (over {limit} cells with content). Delete sheets that are not needed, or copy only the list to a new file.',
  'read.tooMuchText':
    'The file “{file}” has too much text (over {limit} characters). Delete sheets that are not needed, or copy only the list to a new file.',
  'read.textsCut':
    'Sheet “{sheet}”: a cell is longer than {limit} characters; the rest of it was not read.',
  'read.strayCells':
    'Sheet “{sheet}”: cells that stand very far from all others (after thousands of empty rows or hundreds of empty columns) were not read.',
  'read.noCellSheets':
    'The file “{file}” has only charts or macros and no sheet with a table. Choose the file with the list.',
  'read.webArchive':
    'The file “{file}” is a saved web page (.mht) or an e-mail, not a spreadsheet. Open it in Excel and save it as .xlsx.',
  'read.sheetsCut': 'Only the first {limit} sheets were read.',
  'read.hiddenSheet': 'Sheet “{sheet}” is hidden in the file.',
  'read.rowsCut': 'Sheet “{sheet}”: only the first {limit} rows were read.',
  'read.columnsCut': 'Sheet “{sheet}”: only the first {limit} columns were read.',
  'read.progress.unpack': 'Opening the file…',
  'read.progress.sheet': 'Reading sheet {sheet} of {of}…',
  'read.progress.detect': 'Finding the table of sheet {sheet} of {of}…',
  'read.stalled':
    'Reading “{file}” was stopped because nothing moved for {seconds} seconds. Delete sheets that are not needed, or copy only the list to a new file and import that.',
  'read.crashed':
    'Cannot read “{file}”: the computer has too little memory or the content of the file is broken. Copy only the list to a new file and import that.',
  'read.oldEncoding':
    'The file “{file}” is not Unicode; it was read as Windows-1258. Check the Vietnamese diacritics.',
  'import.errorCell': 'The cell holds the formula error “{text}”; taken as unknown.',
  'import.notANumber': '“{text}” is not a number; taken as unknown.',
  'import.ambiguousNumber': '“{text}” can be read in two ways; read as {value}.',
  'import.ambiguousMoney':
    '“{text}” can be read in two ways (grouping or decimal mark); not taken.',
  'import.negativePosts': '“{text}” is negative; posts are whole numbers from 0. Taken as unknown.',
  'import.fractionalPosts': '“{text}” is not whole; posts are whole numbers. Taken as unknown.',
  'import.selfParent': '“{name}” names itself ({code}) as the unit above; left unplaced.',
  'import.missingParent':
    '“{name}”: the unit above, “{code}”, is not in the list ({count, plural, one {# row} other {# rows}} name it); left unplaced.',
  'import.parentCycle':
    'These units are named above each other in a circle: {names}. The first is left unplaced.',
  'import.duplicateCode':
    'Code “{code}” is used in cell {first} already; this row does not keep it.',
  'import.duplicateName': '“{name}” has the same name as row {first} of the same unit.',
  'import.notInYear': '“{name}” has no numbers for {year}; it is taken as not there in that year.',
  'import.severalRoots': 'The list has {count} units on the top level.',
  'import.noName': 'The row has figures but no name; not taken.',
  'import.notTaken': 'The row “{text}” is not a unit; not taken.',
  'import.columnNotTaken': 'Column “{header}” holds data but is not taken.',
  'import.unknownKind': 'It is not clear what kind of organisation “{name}” is.',
  'import.kindFromHeading': 'The kind of “{name}” was taken from the heading “{heading}”.',
  'import.centreInPsu':
    '“{name}” is inside another public service unit; whether it has its own legal status is not known.',
  'import.undividedColumn':
    'Column “{header}” does not divide civil servants from employees: figures of public service units are taken as employees paid from the budget, all others as civil servants.',
  'import.rowTotalDiffers': 'The total of “{name}” says {stated}, its parts add up to {computed}.',
  'import.totalDiffers': '“{label}” says {stated}, the units add up to {computed}.',
  'import.totalUnknown':
    '“{label}” says {stated}, the units with figures add up to {computed} ({unknown} without figures).',
  'import.belowExceedsStated':
    '“{name}” says {stated}, but the units below add up to {computed}; the sum is taken.',
  'import.ownPosts': '“{name}” has {own} posts of its own beside the units below.',
  'import.shareUnattributed':
    '“{name}” says {stated}, the units below with figures add up to {computed}; whose the other {rest} are is not known.',
  'import.unknownGroup': '“{text}” is no known group of autonomy.',
  'import.deniedAutonomy':
    '“{text}” does not say which group; read as group 4. Correct it if it is group 3.',
  'import.hiddenRows': '{count} rows with units are hidden in the list; they were read as well.',
  'import.hiddenColumn': 'Column “{header}” is hidden in the list but was read as well.',
  'import.unknownRegime': '“{text}” is no known decree.',
  'import.unreadDate': '“{text}” is not a date.',
  'import.nothingUsable':
    'Sheet “{sheet}” of “{file}” has no row that could be read as a unit. Choose the sheet, the header rows and the column of names.',
  'import.reason.encoding.font':
    'The cells are in a font of an old encoding: “{original}” is read as “{text}”.',
  'import.reason.encoding.text':
    'The letters are those of an old encoding: “{original}” is read as “{text}”.',
  'import.reason.encoding.sheet': 'As in the rest of the sheet: “{original}” is read as “{text}”.',
  'import.reason.content': 'Guessed from the cells.',
  'import.reason.header': 'By the header “{header}”.',
  'import.reason.headerAssigned':
    'By the header “{header}”; it does not say assigned or present, assigned is assumed.',
  'import.reason.double': 'Column “{header}” means the same as another one; left out.',
  'import.reason.summed':
    'Column “{header}” is of the same category as one before: both are added up.',
  'import.reason.otherYear': 'Column “{header}” is of another year; the latest year is taken.',
  'import.reason.year':
    'Column “{header}” holds numbers of {year}: they go into the list of that year.',
  'import.reason.undivided':
    'Column “{header}” has one number for all; divided by the kind of unit.',
  'import.reason.oneNumber': 'The only column of numbers; divided by the kind of unit.',
  'import.reason.total': 'Column “{header}” is the total of others; used for checking.',
  'import.reason.workers':
    'Column “{header}” stands beside civil servants; read as employees paid from the budget.',
  'import.reason.totalUnfit': 'Column “{header}” is not the sum of the other columns; left out.',
  'import.reason.noHeader': 'No header row was found; guessed from the cells.',
  'import.reason.headerRows': 'Header in rows {first}–{last}.',
  'import.reason.tableEnd': 'The table ends at row {row}; notes and signatures below are not read.',
  'import.reason.hierarchy.stt': 'Hierarchy by ordinals (A, I, 1, 1.1, a).',
  'import.reason.hierarchy.parentCode': 'Hierarchy by the codes of the units above.',
  'import.reason.hierarchy.parentName': 'Hierarchy by the names of the units above.',
  'import.reason.hierarchy.indent': 'Hierarchy by indentation.',
  'import.reason.hierarchy.outline': 'Hierarchy by the outline levels of the sheet.',
  'import.reason.hierarchy.flat': 'No sign of a hierarchy; placed by kind.',
  'import.reason.parentNumbers.includeBelow': 'Figures of a unit include those below it.',
  'import.reason.parentNumbers.own': 'Figures of a unit are its own only.',
  'import.reason.blank.zero': 'Empty cells are 0: printed totals hold without them.',
  'import.reason.blank.zeroWithRowTotal':
    'Empty cells are 0 in rows that print a total: it holds without them.',
  'import.reason.moneyUnit': 'Money in units of {unit} đồng.',
  'import.reason.decimalMark': 'The decimal mark is “{mark}”, by other numbers of the table.',
  'import.reason.rootName': 'The title names the agency “{name}”; the rows are placed under it.',
  'import.hierarchy.stt': 'By ordinals',
  'import.hierarchy.parentCode': 'By code of the unit above',
  'import.hierarchy.parentName': 'By name of the unit above',
  'import.hierarchy.indent': 'By indentation',
  'import.hierarchy.outline': 'By outline level',
  'import.hierarchy.flat': 'By kind of unit',
  'import.parentNumbers.includeBelow': 'Including units below',
  'import.parentNumbers.own': 'The unit alone',
  'import.blank.unknown': 'Unknown',
  'import.blank.zero': 'Zero',
  'import.blank.zeroWithRowTotal': 'Zero where the row has a total',
  'import.severity.error': 'Error',
  'import.severity.doubt': 'To check',
  'import.severity.note': 'Note',
  'import.rowKind.unit': 'Unit',
  'import.rowKind.own': 'Own posts',
  'import.rowKind.section': 'Heading',
  'import.rowKind.subtotal': 'Subtotal',
  'import.rowKind.total': 'Total',
  'import.rowKind.repeatedHeader': 'Repeated header',
  'import.rowKind.note': 'Note',
  'import.rowKind.blank': 'Empty',
  'import.rowKind.otherYear': 'Of another year',
  'import.rowKind.ignored': 'Left out',
  'import.meaning.ignore': 'Left out',
  'import.meaning.stt': 'Ordinal',
  'import.meaning.name': 'Name',
  'import.meaning.shortName': 'Short name',
  'import.meaning.code': 'Code',
  'import.meaning.parentCode': 'Code of the unit above',
  'import.meaning.parentName': 'Name of the unit above',
  'import.meaning.kind': 'Kind',
  'import.meaning.level': 'Level',
  'import.meaning.sector': 'Sector',
  'import.meaning.legalStatus': 'Legal status',
  'import.meaning.head': 'Heads',
  'import.meaning.deputies': 'Deputies',
  'import.meaning.revenue': 'Revenue (A)',
  'import.meaning.recurrentExpenditure': 'Recurrent expenditure (B)',
  'import.meaning.selfFinancing': 'Self-financing level (for reference only)',
  'import.meaning.autonomyGroup': 'Autonomy group',
  'import.meaning.autonomyRegime': 'Decree',
  'import.meaning.decisionNumber': 'Decision number',
  'import.meaning.decisionDate': 'Decision date',
  'import.meaning.classes': 'Classes',
  'import.meaning.pupils': 'Pupils',
  'import.meaning.teachers': 'Teachers',
  'import.meaning.address': 'Address',
  'import.meaning.year': 'Year of the numbers',
  'import.meaning.notes': 'Notes',
  'import.meaning.unitId': 'Internal id',
  'import.meaning.posts': '{category} – {measure}',
  'import.meaning.total': 'Total – {measure}',
  'import.meaning.undivided': 'Undivided posts – {measure}',
};

const COMMON = `  --locale vi|en           language of results and messages (default vi)
  --password-file FILE     file with the password in its first line (or TINHGON_PASSWORD): opens
                           plans that have it; plans that are written get it too
  --json                   result as JSON
  -h, --help               print this help`;

/** Help of the command line, one text a subcommand. */
export const cliHelp = {
  'cli.help': `Tinh Gọn – redesign of public agencies, without a window.

Usage: npm run -s cli -- COMMAND [arguments] [options]

  import FILE         read a list from a workbook into a new or an existing plan
  link PLAN A B       link the units of two lists
  branch PLAN         start a scenario
  apply PLAN COMMANDS carry out commands on a scenario
  units PLAN          list units with their ids
  reductions PLAN     the register of staff reductions
  check PLAN          figures, targets and findings
  compare PLAN A B    compare two lists or scenarios
  export PLAN         write the proposal workbook
  fill PLAN FORM      fill in an .xlsx form of the agency
  take-back PLAN      take what others edited in an exported proposal
  chart PLAN          draw the organisation chart as PDF or SVG

Lists and scenarios are named by id or by exact name.
COMMAND --help prints the help of each command. Exit codes: 0 done, 2 bad use or unreadable input.`,
  'cli.help.import': `Usage: import FILE [--as-of DAY] [-o PLAN | --into PLAN] [options]

Reads a list of units from .xlsx, .xls, .ods or .csv. Without -o and --into it only reports.

  --as-of DAY              day of the figures, such as 2015-12-31 (left out: as the title says)
  --sheet SHEET            name or number of the sheet (default: the one most like a list)
  --year YEAR              take the figures of this year only, where a sheet has several
  --name NAME              name of the list in the plan
  -o, --output PLAN        write a new plan (.tinhgon)
  --into PLAN              add to an existing plan
  --update LIST            bring a list of the plan up to date instead of adding one (with --into)
  --locality-class CLASS   special, I, II or III, for a new plan
${COMMON}`,
  'cli.help.link': `Usage: link PLAN A B [--pairs FILE.csv] [--certain] [options]

Links the units of two lists (ordered by date) by code and by full path.

  --pairs FILE.csv         pairs from,to,kind: units by id, code or path “A > B”
  --certain                also take the certain proposals by name, place and kind
  --proposals              with --json: list the proposals left, each with score and reasons
${COMMON}`,
  'cli.help.branch': `Usage: branch PLAN --from SNAPSHOT --name NAME [options]

Starts a scenario on a list or on another scenario.

  --from NAME              list or scenario to start from
  --name NAME              name of the scenario
  --as-of DAY              day of the scenario (default: that of its base)
${COMMON}`,
  'cli.help.apply': `Usage: apply PLAN COMMANDS.json --to SCENARIO [options]

Carries out an array of commands: all of them or none. Commands: docs/commands.md.

  --to NAME                scenario (or list, for commands that correct figures)
${COMMON}`,
  'cli.help.units': `Usage: units PLAN [--snapshot NAME] [options]

Lists units with id, code, kind, posts and path.

  --snapshot NAME          list or scenario (default: the current list)
${COMMON}`,
  'cli.help.reductions': `Usage: reductions PLAN [--snapshot NAME] [options]

Lists the register of staff reductions with its sums by year.

  --snapshot NAME          list or scenario (default: the current list)
${COMMON}`,
  'cli.help.check': `Usage: check PLAN [--snapshot NAME] [options]

Figures, targets (all readings) and findings. JSON keys: docs/check-json.md.

  --snapshot NAME          list or scenario (default: the current list)
${COMMON}`,
  'cli.help.compare': `Usage: compare PLAN A B [options]

Net changes and figures of B against A. JSON keys: docs/check-json.md.

${COMMON}`,
  'cli.help.export': `Usage: export PLAN -o FILE.xlsx [--snapshot NAME] [options]

Writes the proposal workbook, its totals live formulas.

  -o, --output FILE.xlsx   the workbook
  --snapshot NAME          list or scenario (default: the current list)
${COMMON}`,
  'cli.help.fill': `Usage: fill PLAN FORM.xlsx -o FILE.xlsx [--snapshot NAME] [options]

Fills in the places of a form that stand in double braces and keeps its formats
(how they are written: docs/templates.md). With a place that is not understood no file
is written and each such cell is listed.

  -o, --output FILE.xlsx   the filled form
  --snapshot NAME          list or scenario (default: the current list)
${COMMON}`,
  'cli.help.take-back': `Usage: take-back PLAN FILE.xlsx [--take EDITS] [options]

Compares an exported proposal that others edited with what was exported, and lists the edits.

  --take open              take every edit without a doubt (deleted rows are not)
  --take 1,3,4             take edits by their number in the list
                           without --take they are only listed
${COMMON}`,
  'cli.help.chart': `Usage: chart PLAN --out FILE.pdf|FILE.svg [options]

Draws the organisation chart as printed pages; text in the PDF can be searched and copied.

  -o, --out FILE           the file, .pdf or .svg
  --snapshot NAME          list or scenario (default: the current list)
  --agency UNIT            one agency or branch only (by code or exact name)
  --paper a4|a3|a2|a1|own  sheet; own: one as large as the chart (default a3; for .svg: own)
  --portrait               upright sheets (default: landscape)
  --spread fit|tiles|agencies|sheets  fitted to one page, over several pages, one page an agency,
                           the sheet of one page before and after (scenarios only)
  --scale N                percentage in which tiles are drawn (10 to 200, default 100)
  --levels N               the first N levels only
  --style compact|topDown|leftRight, --staff-beside   layout; offices and inspectorates beside the line
  --colour kind|change|autonomy   what colours tell
  --fields kind,autonomy,posts,leaders,code   what boxes say (default: the first three)
  --relations              draw lines of direction and coordination
  --title TEXT             a title instead of the proposed one
  --no-legend, --final     without legend; without the mark of a draft
${COMMON}`,
};

/**
 * Who may import whom. Each rule says in one sentence why it is there; test/tooling proves on
 * deliberately wrong trees that each of them fires.
 */
const packages = (...names) => names.map((name) => `node_modules/${name}/`).join('|');

const workbookLibraries = packages('xlsx', '@e965/xlsx', '@protobi/exceljs', 'exceljs');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-only-core',
      comment:
        'The core must run anywhere and be replayed, so it knows nothing but itself and data of the product.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        pathNot: `^src/core/|^resources/(abbreviations|norms/[^/]+)\\.json$|${packages('zod', 'fflate', '@noble/hashes', 'intl-messageformat')}`,
      },
    },
    {
      name: 'zod-at-the-edges-of-core',
      comment: 'Parsing happens where outside data enters (files, commands); inside, types hold.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/(files|commands)/' },
      to: { path: packages('zod') },
    },
    {
      name: 'packing-only-in-core-files',
      comment: 'Compression and checksums belong to the file format and to nothing else in core.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/files/' },
      to: { path: packages('fflate', '@noble/hashes') },
    },
    {
      name: 'sentences-only-in-core-messages',
      comment: 'Core returns keys and parameters; only the catalogues turn them into sentences.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/messages/' },
      to: { path: packages('intl-messageformat') },
    },
    {
      name: 'excel-imports-core-and-workbook-libraries',
      comment: 'Workbook code runs in workers and in Node alike, so it needs neither of them.',
      severity: 'error',
      from: { path: '^src/excel/' },
      to: { pathNot: `^src/(core|excel)/|${workbookLibraries}|${packages('fflate')}` },
    },
    {
      name: 'workbook-libraries-only-in-excel',
      comment: 'One folder knows the workbook libraries, so that either can be replaced there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/excel/' },
      to: { path: workbookLibraries },
    },
    {
      name: 'excel-only-from-workers-and-cli',
      comment: 'Reading and writing workbooks is slow and must never block the window.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(excel|cli)/|^src/renderer/workers/' },
      to: { path: '^src/excel/' },
    },
    {
      name: 'pdf-imports-core-and-its-library',
      comment: 'PDFs are written in workers and in Node alike, so that code needs neither of them.',
      severity: 'error',
      from: { path: '^src/pdf/' },
      to: { pathNot: `^src/(core|pdf)/|${packages('pdfkit')}` },
    },
    {
      name: 'pdf-library-only-in-pdf',
      comment: 'One folder knows the PDF library, so that it can be replaced there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/pdf/' },
      to: { path: packages('pdfkit') },
    },
    {
      name: 'pdf-only-from-workers-and-cli',
      comment: 'Writing a PDF is slow and must never block the window.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(pdf|cli)/|^src/renderer/workers/' },
      to: { path: '^src/pdf/' },
    },
    {
      name: 'disk-imports-nothing-of-ours',
      comment: 'Writing a file whole is one small job that shell and command line share.',
      severity: 'error',
      from: { path: '^src/disk/' },
      to: { path: '^src/', pathNot: '^src/disk/' },
    },
    {
      name: 'disk-only-from-main-and-cli',
      comment: 'The window and its workers never touch the disk.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(disk|main|cli)/' },
      to: { path: '^src/disk/' },
    },
    {
      name: 'cli-imports-core-and-writers',
      comment:
        'The command line does the same jobs without a window, so it needs none of its code.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(cli|core|excel|pdf|disk|sealing)/' },
    },
    {
      name: 'nothing-imports-cli',
      comment: 'The command line is an end point; what others need from it belongs in core.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'workers-import-core-and-writers',
      comment:
        'A worker computes; it owns no interface and no state, and only the one that packs the journal has a database.',
      severity: 'error',
      from: { path: '\\.worker\\.ts$', pathNot: '^src/renderer/persistence/' },
      to: {
        pathNot: `^src/(core|excel|pdf)/|^src/renderer/workers/|${packages('@expo-google-fonts')}`,
      },
    },
    {
      name: 'workers-reach-no-interface',
      comment: 'Interface code reached through a third file would be bundled into every worker.',
      severity: 'error',
      from: { path: '\\.worker\\.ts$' },
      to: {
        path: '^src/renderer/',
        pathNot: '^src/renderer/(workers|persistence)/',
        reachable: true,
      },
    },
    {
      name: 'persistence-knows-no-interface',
      comment: 'The database is used by the window and by a worker alike, so it needs neither.',
      severity: 'error',
      from: { path: '^src/renderer/persistence/' },
      to: { path: '^src/renderer/', pathNot: '^src/renderer/(persistence|workers)/' },
    },
    {
      name: 'dexie-only-in-persistence',
      comment: 'One folder knows how plans are stored, so "saved" has one meaning.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/persistence/' },
      to: { path: packages('dexie') },
    },
    {
      name: 'features-are-strangers',
      comment: 'Features meet in state and app only, so that one can be changed or removed alone.',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'main-never-imports-renderer',
      comment: 'They are two processes; what both need is in core or in the contract.',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/renderer/' },
    },
    {
      name: 'renderer-never-imports-main',
      comment: 'The window has no rights of its own, so it must not carry code that expects them.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'preload-only-through-its-contract',
      comment: 'Main and window agree on types and channel names and share no running code.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preload/' },
      to: { path: '^src/preload/', pathNot: '^src/preload/contract\\.ts$' },
    },
    {
      name: 'contract-has-no-imports',
      comment: 'Both sides read the contract, so it may pull neither into the other.',
      severity: 'error',
      from: { path: '^src/preload/contract\\.ts$' },
      to: {},
    },
    {
      name: 'preload-is-thin',
      comment: 'A sandboxed preload script can load nothing but electron and what is bundled in.',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { pathNot: '^src/preload/|^electron$|node_modules/electron/' },
    },
    {
      name: 'electron-only-in-the-shell',
      comment: 'Everything else must run in a plain browser and in Node without Electron.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: '^electron$|node_modules/electron/' },
    },
    {
      name: 'no-node-in-renderer',
      comment: 'The window runs sandboxed, without Node.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-test',
      comment: 'Test code is not shipped, so nothing that is shipped may need it.',
      severity: 'error',
      from: { path: '^(src|scripts|bench)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files that import each other in a circle can only be understood and changed together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere escapes every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(worker|url|raw|inline)$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

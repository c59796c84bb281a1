/* global module */
// The borders between the folders of src/. Each rule says why it is there; ARCHITECTURE.md shows the whole.
const STAGES = ['reading', 'match', 'cluster', 'detect', 'report', 'workspace', 'trace', 'intake'];

/** A stage sees the stage types, the values and itself. */
const stage = (name) => ({
  name: `stage-${name}-alone`,
  comment: 'A stage knows the types that pass through it and the shared values, never another stage: so each can be read, tested and replaced by itself.',
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [`^src/${name}/`, '^src/values/', '^src/rules/', '^src/types\\.ts$'] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Data goes one way. A cycle means that two modules are one, or that a third is missing between them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nothing imports is dead. The entries of the bundle and the scripts of the web page are imported by nobody.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/cli/main\\.ts$', '^src/index\\.ts$', '^src/report/html/browser/(main|live)\\.ts$'] },
      to: {},
    },
    ...STAGES.map(stage),
    {
      name: 'drafting-stands-on-one-face-of-reading',
      comment: 'Drafting cuts sentences where reading sees phrases; it knows what reading/article-sentence.ts shows of them, and neither how they were found nor any other stage.',
      severity: 'error',
      from: { path: '^src/draft/' },
      to: { path: '^src/', pathNot: ['^src/draft/', '^src/values/', '^src/types\\.ts$', '^src/reading/article-sentence\\.ts$'] },
    },
    {
      name: 'pages-are-parsed-in-intake',
      comment: 'Which libraries take a page apart is known where pages come in; they are large, and loaded only there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/intake/' },
      to: { path: 'node_modules/(@mozilla/readability|linkedom|htmlparser2|marked|franc-min)/' },
    },
    {
      name: 'only-the-pipeline-orders-stages',
      comment: 'pipeline.ts is the table of contents: the order of the stages stands there and nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(reading|match|cluster|detect|draft)/', '^src/pipeline\\.ts$'] },
      to: { path: '^src/(reading|match|cluster|detect|draft)/' },
    },
    {
      name: 'rules-are-leaves',
      comment: 'A rule is one file: its code, its severity, its wording, and the judgement where it needs no file. The workspace finds by it, the report words by it, and drafting validates by it, so it can know none of them.',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { path: '^src/', pathNot: ['^src/rules/', '^src/values/', '^src/types\\.ts$'] },
    },
    {
      name: 'values-are-leaves',
      comment: 'values/ is shared by every stage; were it to import one, all stages would depend on that one.',
      severity: 'error',
      from: { path: '^src/values/' },
      to: { path: '^src/', pathNot: ['^src/values/', '^src/types\\.ts$'] },
    },
    {
      name: 'types-import-nothing',
      comment: 'types.ts is the contract between the stages: it depends on nothing, and everything may depend on it.',
      severity: 'error',
      from: { path: '^src/types\\.ts$' },
      to: {},
    },
    {
      name: 'nothing-imports-the-command-line',
      comment: 'The command line is one user of the library. What it shares with others belongs below it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'pure-below-workspace-and-cli',
      comment: 'Same input, same bytes: only workspace/ reads the disk and only cli/ sees the process, so everything else can be run anywhere and tested without files. A digest (crypto) is a pure function.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/workspace/'] },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'the-page-script-stands-alone',
      comment: 'It runs in a browser, from one page: what it imports is sent to every reader, and the rest of the program is not there.',
      severity: 'error',
      from: { path: '^src/report/html/browser/' },
      to: { pathNot: '^src/report/html/browser/' },
    },
    {
      name: 'only-a-browser-runs-the-page-script',
      comment: 'It needs a document. The build makes it one text, which the page takes as a value.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/report/html/browser/' },
      to: { path: '^src/report/html/browser/' },
    },
    {
      name: 'language-model-only-in-reading',
      comment: 'The language model is one way to get tokens; who works with tokens must not know which one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/reading/' },
      to: { path: 'wink-' },
    },
    {
      name: 'terminal-libraries-only-at-the-edge',
      comment: 'Colours and tables are for the pretty reporter, options are for the command line; nothing else may depend on how things look.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/report/'] },
      to: { path: 'node_modules/(chalk|cli-table3|commander)/' },
    },
    {
      name: 'yaml-only-in-workspace',
      comment: 'Which notation the files have is known in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workspace/' },
      to: { path: 'node_modules/yaml/' },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'What is only installed for development is not there for those who install the package.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere breaks the build of whoever uses it first.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

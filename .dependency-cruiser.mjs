// Which way imports run. The order below is the order in which a story is checked; a line of it may
// use the lines above it and never the ones below.
const CORE = [
  'refusals',
  'text',
  'people',
  'story',
  'anchor',
  'annotation',
  'claim',
  'attribution',
  'source',
  'reading',
  'evidence',
  'verdict',
  'thread',
  'query',
  'notice',
  'presence',
  'carry',
  'policy',
  'template',
  'record',
  'review',
  'report',
  'export',
  'store',
  'desk',
];

// The libraries the core may use: each is pure, that is without disk, network, clock or document.
const PURE_LIBRARIES = [
  'zod',
  '@noble/hashes',
  '@mozilla/readability',
  'linkedom',
  'htmlparser2',
  'marked',
  // Types alone: what a message has to be given.
  '@schummar/icu-type-parser',
];

// The three ways in that open the database: the server's desk, its start, and the command line.
const OPENS_DATABASE = '^app/(_server/(desk|serve)\\.ts$|cli/)';

// `.client.tsx` and `.client.ts` run in the reader's browser.
const IN_BROWSER = '\\.client\\.tsx?$';

// The table of the API's addresses and what fills it in: pure, and shared by server and client.
const ADDRESSES = '^app/api/v1/(routes|[a-z-]+-routes?|request-for)\\.ts$';

// What rules answer: the changes that can be recorded, and what they set. Every noun may name them, none may run them.
const NAMES_OF_FACTS = '^lib/store/(change|settings)\\.ts$';

const oneWay = CORE.slice(0, -1).map((noun, at) => ({
  name: `lib-order-${noun}`,
  comment: `lib/${noun} may use what stands before it in the order of the core, nothing after it.`,
  severity: 'error',
  from: { path: `^lib/${noun}/` },
  to: { path: `^lib/(${CORE.slice(at + 1).join('|')})/`, pathNot: NAMES_OF_FACTS },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: 'facts-are-named-only',
      comment:
        "A noun's rules answer changes: they name the types of lib/store/change.ts, no more.",
      severity: 'error',
      from: { path: '^lib/(?!(store|desk)/)[^/]+/' },
      to: { path: NAMES_OF_FACTS, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lib-nouns-are-ordered',
      comment: 'A folder of lib that is not in the order has no place yet: give it one above.',
      severity: 'error',
      from: { path: `^lib/(?!(${CORE.join('|')})/)[^/]+/` },
      to: {},
    },
    {
      name: 'lib-ground-is-below-all',
      comment:
        'Results, problems and ids are what every noun stands on; they know no noun, only the sentences of refusals.',
      severity: 'error',
      from: { path: '^lib/[^/]+\\.ts$' },
      to: { path: '^lib/[^/]+/', pathNot: '^lib/refusals/' },
    },
    {
      name: 'lib-knows-no-room-outside',
      comment: 'lib decides; it does not know who shows or who remembers.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|db|tests|scripts)/' },
    },
    {
      name: 'lib-is-pure',
      comment:
        'lib reaches no disk, network, clock or document: no Node module, only pure libraries.',
      severity: 'error',
      from: { path: '^lib/' },
      to: {
        pathNot: [
          '^(app|db|lib|tests|scripts)/',
          `(^|/)node_modules/(${PURE_LIBRARIES.join('|')})/`,
        ],
      },
    },
    {
      name: 'db-knows-store-and-nouns',
      comment: 'db remembers: it knows the port it stands behind and the nouns, not the desk.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(lib/(desk|report)|app|tests|scripts)/' },
    },
    {
      name: 'db-is-opened-in-few-places',
      comment:
        'Only the server, at its start and at its desk, and the command line open the database; the sample is data.',
      severity: 'error',
      from: { path: '^app/', pathNot: OPENS_DATABASE },
      to: { path: '^db/', pathNot: '^db/sample/' },
    },
    {
      name: 'db-has-one-public-door',
      comment: 'Drivers of the database are used in db only.',
      severity: 'error',
      from: { path: '^(app|lib)/' },
      to: { path: '(^|/)node_modules/(better-sqlite3|drizzle-orm|drizzle-kit)/' },
    },
    {
      name: 'browser-runs-no-desk',
      comment: 'What runs in the browser may name the types of the desk, never carry its code.',
      severity: 'error',
      from: { path: IN_BROWSER },
      to: { path: '^lib/desk/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-reaches-no-server',
      comment: 'Nothing that runs in the browser leads to the server or the database, by any way.',
      severity: 'error',
      from: { path: IN_BROWSER },
      to: { path: '^(db/|app/(_server|api|cli)/)', pathNot: ADDRESSES, reachable: true },
    },
    {
      name: 'browser-has-no-node',
      comment: 'Node modules do not exist in a browser.',
      severity: 'error',
      from: { path: IN_BROWSER },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ui-has-no-editorial-word',
      comment:
        'app/_ui knows no noun of the newsroom; a piece that needs one belongs in app/_parts.',
      severity: 'error',
      from: { path: '^app/_ui/' },
      to: { path: '^(lib/[^/]+/|db/|app/(_parts|_server|_client|api|cli|\\(\\w+\\))/)' },
    },
    {
      name: 'command-line-stands-alone',
      comment: 'The command line is a way in; nothing else is built on it.',
      severity: 'error',
      from: { path: '^(app|db|lib)/', pathNot: '^app/cli/' },
      to: { path: '^app/cli/' },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'Nothing that is shipped is built on a test.',
      severity: 'error',
      from: { path: '^(app|db|lib)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-circles',
      comment: 'A circle, even of types alone, makes two things one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      comment: 'A name is imported from where it is made; nothing is passed on.',
      severity: 'error',
      from: { path: '^(app|db|lib|tests)/' },
      to: { dependencyTypes: ['export'] },
    },
    {
      name: 'everything-resolves',
      comment: 'What the checker cannot find, it cannot judge.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'what-ships-is-a-dependency',
      comment: 'A library the product needs stands under dependencies, not devDependencies.',
      severity: 'error',
      from: { path: '^(app|db|lib)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};

// @ts-check
// Who may import whom (docs: the paragraph of that name in the design), as rules of eslint-plugin-boundaries.
import boundaries from 'eslint-plugin-boundaries'
import path from 'node:path'
import { root } from './paths.mjs'

/** What a file is; the first pattern that fits decides. */
const kinds = {
  test: ['src/**/*.test.{ts,tsx}', 'src/testing/**'],
  config: 'payload.config.ts',
  env: 'src/env.ts',
  owner: 'src/owner.ts',
  network: 'src/network.mjs',
  disk: 'src/disk.ts',
  lock: 'src/file-lock.mjs',
  refusal: 'src/refusal.ts',
  repeat: 'src/repeat.ts',
  types: 'src/payload-types.ts',
  mail: 'src/mail.ts',
  log: 'src/log/**',
  boot: ['src/instrumentation.ts', 'src/boot.ts'],
  commands: 'src/commands/**',
  portal: 'src/features/portal.ts',
  transaction: 'src/features/transaction.ts',
  keptForms: 'src/features/kept-forms.ts',
  once: 'src/features/once.ts',
  limiters: 'src/features/limiters.ts',
  atMostEvery: 'src/features/at-most-every.ts',
  letters: 'src/features/letters.ts',
  deskEndpoint: 'src/features/desk-endpoint.ts',
  queries: 'src/features/*/queries.ts',
  actions: 'src/features/*/actions.ts',
  rules: 'src/features/*/rules.ts',
  writers: 'src/features/*/writers.ts',
  feature: 'src/features/*/**',
  blockConfig: 'src/blocks/*/config.ts',
  block: 'src/blocks/**',
  app: 'src/app/**',
  site: 'src/site/**',
  tags: 'src/cache/tags.ts',
  cache: 'src/cache/**',
  locales: 'src/locales/**',
  collections: 'src/collections/**',
  globals: 'src/globals/**',
  fields: 'src/fields/**',
  access: 'src/access/**',
  admin: 'src/admin/**',
  jobs: 'src/jobs/**',
  copies: 'src/db/copies.ts',
  ids: 'src/db/ids.ts',
  db: 'src/db/**',
  demo: 'src/demo/**',
  scripts: 'scripts/lib/**',
}

/** @typedef {keyof typeof kinds} Kind */

/** Leaves that need nothing of the house: who reads the settings or the generated types learns nothing it should not. @type {Kind[]} */
const leaves = ['env', 'owner', 'network', 'disk', 'lock', 'refusal', 'repeat', 'types', 'locales', 'tags']

/** The parts of a feature, all but what only pages may call. @type {Kind[]} */
const workings = ['rules', 'writers', 'feature']

/**
 * A kind may import its own kind, the leaves, and these. Parts of one feature see each other (below).
 * @type {Record<Kind, Kind[]>}
 */
const may = {
  test: /** @type {Kind[]} */ (Object.keys(kinds)),
  config: ['collections', 'globals', 'fields', 'blockConfig', 'access', 'jobs', 'admin', 'rules', 'db', 'mail', 'log'],
  boot: ['config', 'portal', 'jobs', 'demo', 'cache', ...workings],
  commands: ['config', 'portal', 'copies', ...workings],
  portal: ['config'],
  transaction: [],
  keptForms: [],
  once: [],
  limiters: ['log'],
  atMostEvery: [],
  letters: [],
  deskEndpoint: [],
  queries: ['cache', 'access', 'portal', 'config', 'keptForms'],
  actions: ['cache', 'access', 'portal', 'config', 'keptForms', 'once', 'ids'],
  rules: ['cache', 'access'],
  writers: ['cache', 'access', 'transaction'],
  feature: ['cache', 'access', 'transaction', 'keptForms', 'once', 'atMostEvery', 'letters', 'deskEndpoint', 'ids', 'limiters'],
  app: ['site', 'cache', 'config', 'portal', 'limiters', 'queries', 'actions', ...workings],
  site: ['block'],
  blockConfig: ['fields', 'access'],
  block: [],
  collections: ['fields', 'blockConfig', 'access', 'rules', 'writers', 'transaction'],
  globals: ['fields', 'blockConfig', 'access', 'rules', 'writers', 'transaction'],
  fields: ['blockConfig', 'access'],
  admin: ['rules', 'writers', 'feature', 'cache', 'access'],
  jobs: ['cache', 'transaction', 'keptForms', ...workings],
  demo: ['rules', 'access'],
  env: [],
  owner: [],
  network: [],
  disk: [],
  lock: [],
  refusal: [],
  repeat: [],
  types: [],
  mail: [],
  log: [],
  tags: [],
  cache: [],
  locales: [],
  access: [],
  copies: ['db'],
  ids: [],
  db: ['transaction', 'copies', 'ids'],
  scripts: [],
}

/** @type {Kind[]} */
const partsOfFeatures = ['queries', 'actions', 'rules', 'writers', 'feature']

const file = (/** @type {Kind[]} */ kinds, /** @type {Record<string, string>} */ captured = {}) => ({ file: { categories: { anyOf: kinds }, captured } })

const policies = [
  ...Object.entries(may).map(([from, to]) => ({
    from: { file: { categories: from } },
    allow: { to: { file: { categories: { anyOf: [...new Set([from, ...leaves, ...to])] } } } },
  })),
  // A feature is whole in itself; of the others it sees editions and outbox, and of these not what only pages call.
  { from: file(partsOfFeatures), disallow: { to: file(partsOfFeatures) } },
  { from: file(partsOfFeatures), allow: { to: file(workings, { feature: '{editions,outbox}' }) } },
  { from: file(partsOfFeatures), allow: { to: file(partsOfFeatures, { feature: '{{ from.file.captured.feature }}' }) } },
  // Rules are pure: any feature may ask another's, and a page's components may name its types.
  { from: file(partsOfFeatures), allow: { to: file(['rules']) } },
  { from: file(['site']), allow: { to: file(['rules', 'feature']), dependency: { kind: 'type' } } },
  // The database says that a commit happened; the outbox is who listens.
  { from: file(['db']), allow: { to: file(['feature'], { feature: 'outbox' }) } },
  // A backup is of the database itself, beneath the portal: it alone of the features sees one, through one door.
  { from: file(workings, { feature: 'backup' }), allow: { to: file(['copies']) } },
  // The demo loader writes through the Local API; it may know the shape of a collection, not its making.
  { from: file(['demo']), allow: { to: file(['collections']), dependency: { kind: 'type' } } },
]

/** @type {import('eslint').Linter.Config} */
export const importDirections = {
  files: ['src/**/*.{ts,tsx,mjs}', 'payload.config.ts'],
  plugins: { boundaries: /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (boundaries)) },
  settings: {
    'import/resolver': { [path.join(root, 'scripts/lib/eslint-resolver.mjs')]: {} },
    'boundaries/root-path': root,
    'boundaries/files-single-match': true,
    'boundaries/elements': [],
    'boundaries/files': Object.entries(kinds).flatMap(([category, patterns]) =>
      [patterns].flat().map((pattern) => ({ category, pattern, capture: pattern.startsWith('src/features/*/') ? ['feature'] : [] })),
    ),
  },
  rules: {
    'boundaries/dependencies': ['error', { default: 'disallow', checkUnknownLocals: true, policies }],
    'boundaries/no-unknown-files': 'error',
  },
}

import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const integration = 'src/**/*.int.test.ts'

const database = process.env.TEST_DATABASE ?? 'sqlite'

/** These open no database of the portal: once is enough, with SQLite's. */
const withoutDatabase = ['src/app/parts/apiAnswer.int.test.ts', 'src/features/search/engines.int.test.ts']

/**
 * Who may do what, and what is logged, does not depend on how writes are kept together: on MongoDB these run with transactions
 * only, as production does. What saves, publishes, moves, kills, queues or migrates runs on all three.
 */
const sameWithoutTransactions = ['src/access/access.int.test.ts', 'src/log/log.int.test.ts']

const elsewhere = { sqlite: [], mongodb: [...withoutDatabase, ...sameWithoutTransactions], 'mongodb-tx': withoutDatabase }[database]

/** The MongoDB test server takes a processor of its own: there, two files at once only make each other late. */
const maxWorkers = database === 'sqlite' ? 2 : 1

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: path.join(root, 'payload.config.ts') },
      { find: /^@\//, replacement: `${path.join(root, 'src')}/` },
    ],
  },
  test: {
    // Awaited before each file: whoever imports the config, or one block of it, loads Lexical.
    setupFiles: ['scripts/lib/lexical-first.mjs', 'scripts/lib/mongodb-of-file.mjs'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: [integration],
          // They keep nothing to themselves: a process for each of sixty files cost more than what is in them.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: [integration],
          exclude: elsewhere,
          pool: 'forks',
          // Each file starts Payload with a database of its own: more at once only slow each other down on two cores.
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          // The built portal, as `npm start` serves it, over the database that PORTAL_E2E_DATABASE names.
          name: 'spine',
          include: ['e2e/spine/**/*.test.ts'],
          pool: 'forks',
          // Much of the time a portal is starting, on one processor.
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

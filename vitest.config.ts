import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const integration = 'src/**/*.int.test.ts'

/** The MongoDB test server takes a processor of its own: there, two files at once only make each other late. */
const maxWorkers = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? 2 : 1

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
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: [integration],
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

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

/** A portal of a test's own: the real configuration over a fresh, real database (`TEST_DATABASE`), without a server. */
export type TestPortal = { payload: Payload; dataDir: string; stop: () => Promise<void> }

const database = process.env.TEST_DATABASE ?? 'sqlite'

/** The URI of a fresh database; MongoDB's server is `MONGODB_TEST_URI`'s, with `replicaSet` for transactions. */
export function databaseUri(): string | undefined {
  if (database === 'sqlite') return undefined
  const server = process.env.MONGODB_TEST_URI
  if (!server) throw new Error('MONGODB_TEST_URI is not set: a server is started before each file.')
  const uri = new URL(server)
  uri.pathname = `/portal-${randomBytes(6).toString('hex')}`
  return uri.toString()
}

/** Starts Payload with a migrated, empty database, in the folder given or in one of its own. Import nothing that reads `@/env` before it. */
export async function startPortal(given?: string): Promise<TestPortal> {
  const dataDir = given ?? mkdtempSync(path.join(os.tmpdir(), 'portal-test-'))
  const uri = databaseUri()
  Object.assign(process.env, { DATA_DIR: dataDir, PAYLOAD_SECRET: randomBytes(24).toString('hex'), SITE_URL: 'http://portal.test', DEMO: 'none' })
  if (uri) process.env.DATABASE_URI = uri
  else delete process.env.DATABASE_URI

  const [{ default: config }, { getPayload }] = await Promise.all([import('@payload-config'), import('payload')])
  const payload = await getPayload({ config, disableOnInit: true })
  payload.logger.level = process.env.LOUD ? 'info' : 'silent'
  return {
    payload,
    dataDir,
    stop: async () => {
      if (uri) await payload.db.dropDatabase?.({ adapter: payload.db as never })
      await payload.destroy()
      if (!given) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

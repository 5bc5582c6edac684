import type { Migration, Payload } from 'payload'
import { inTransaction } from '@/features/transaction'

/** A migration that failed. Its message is the one line that the operator sees. */
class MigrationFailed extends Error {
  constructor(name: string, cause: unknown) {
    let deepest = cause
    while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause
    const reason = (deepest instanceof Error ? deepest.message : String(deepest)).split('\n', 1)[0]
    super(`${name}: nâng cấp không thành, cơ sở dữ liệu vẫn như trước / the migration failed, the database is as it was before: ${reason}`, { cause })
    this.name = 'MigrationFailed'
  }
}

type Named = Pick<Migration, 'name' | 'up'>
type Adapter = { payload: Payload; sessions: Record<string, { db: unknown }>; client: { execute: (sql: string) => Promise<{ rows: unknown[] }> } }

/**
 * Applies what the database has not, all of it or nothing: one transaction. (Payload's own ends the process on failure,
 * with its first migrations applied.)
 * @throws {MigrationFailed}
 */
export async function applyMigrations(adapter: Adapter, migrations: Named[]): Promise<void> {
  const { payload } = adapter
  const { rows } = await adapter.client.execute("SELECT 1 FROM sqlite_schema WHERE name = 'payload_migrations'")
  const { docs } = rows.length > 0 ? await payload.find({ collection: 'payload-migrations', pagination: false, depth: 0, overrideAccess: true }) : { docs: [] }
  const waiting = migrations.filter(({ name }) => !docs.some((applied) => applied.name === name))
  const batch = Math.max(0, ...docs.map((applied) => Number(applied.batch))) + 1
  let underWay = waiting[0]?.name ?? ''
  if (waiting.length === 0) return
  try {
    await inTransaction(payload, async (req) => {
      for (const { name, up } of waiting) {
        underWay = name
        await up({ db: adapter.sessions[String(await req.transactionID)]!.db, payload, req })
        await payload.create({ collection: 'payload-migrations', data: { name, batch }, depth: 0, overrideAccess: true, req })
        payload.logger.info(`Migrated: ${name}`)
      }
    })
  } catch (error) {
    throw new MigrationFailed(underWay, error)
  }
}

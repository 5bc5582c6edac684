import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations'
import { withOneWriter, type Transaction } from '../one-writer'
import { refuseDanglingReferences } from '../references'
import { searchInStoredForm } from '../search-form'
import { keepSessionsApart } from '../sessions'
import { meetWriteFailures } from '../write-failures'
import { patiently } from './file'
import { foldingOperators } from './fold-case'
import { sqliteHealth } from './health'
import { applyMigrations } from './migrate'
import { inTurns, Turns, writersTurnLimit } from './turns'
import { WriterConnection } from './writer-connection'

type Sqlite = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

/** How long another process may hold the file before a write gives up, in milliseconds. */
const otherProcessTimeout = 15_000

/** SQLite in a file: one writer, real transactions, and a commit that fails loudly. */
export function sqlite(uri: string): DatabaseAdapterObj {
  const adapterObject = sqliteAdapter({
    client: { url: uri },
    idType: 'uuid',
    push: false,
    wal: true,
    busyTimeout: 5_000,
    transactionOptions: { behavior: 'immediate' },
    prodMigrations: migrations,
    migrationDir: 'src/db/migrations',
    afterSchemaInit: [indexLocales],
  })
  return { ...adapterObject, init: (args) => prepare(adapterObject.init(args)) }
}

/** Payload reads a document's translations by `_parent_id`, which its `_locales` tables do not index. */
const indexLocales: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue
    extendTable({
      table,
      extraConfig: (columns) => ({
        [`${name}_parent_only_idx`]: index(`${name}_parent_only_idx`).on((columns as Record<string, never>)._parentID!),
      }),
    })
  }
  return schema
}

function prepare(adapter: Sqlite): Sqlite {
  searchInStoredForm(adapter)
  refuseDanglingReferences(adapter)
  keepSessionsApart(adapter)
  withOneWriter(adapter, { ready: () => adapter.initializing, open: (id) => openTransaction(adapter, id) })

  Object.assign(adapter.operators, foldingOperators)
  const health = sqliteHealth(adapter)
  Object.assign(adapter, { health })
  const migrate = adapter.migrate
  adapter.migrate = (args) => (args?.migrations ? applyMigrations(adapter, args.migrations) : migrate.call(adapter, args))

  // Payload runs `prodMigrations` in production only; a developer's database is migrated the same way.
  let writer: WriterConnection | null = null
  const connect = adapter.connect!.bind(adapter)
  adapter.connect = async (options) => {
    await connect(options)
    inTurns(adapter.client, new Turns())
    await health.opened()
    writer ??= new WriterConnection(adapter.clientConfig, new Turns(writersTurnLimit))
    await writer.open()
    meetWriteFailures(adapter.payload)
    adapter.client.transaction = () => writer!.begin()
    if (process.env.NODE_ENV !== 'production' && !process.env.PAYLOAD_MIGRATING) await adapter.migrate({ migrations: migrations as never })
  }
  const destroy = adapter.destroy!.bind(adapter)
  adapter.destroy = async () => {
    await destroy()
    // What is stopped in good order is one whole file again, for whoever copies it.
    await writer?.checkpoint()
    writer?.close()
    adapter.client?.close()
    writer = null
    adapter.client = undefined as never
  }
  return adapter
}

/** As Payload's own, but a failing COMMIT rejects (theirs acknowledges it) and a file held elsewhere is waited for. */
async function openTransaction(adapter: Sqlite, id: string): Promise<Transaction> {
  return patiently(async () => {
    let ready!: (transaction: Transaction) => void
    let failed!: (error: unknown) => void
    const opened = new Promise<Transaction>((resolve, reject) => {
      ready = resolve
      failed = reject
    })
    const rollback = Symbol('rollback')
    const done: Promise<void> = adapter.drizzle.transaction(async (transaction) => {
      await new Promise<void>((resolve, reject) => {
        // Only `db` of it is used: `withOneWriter` ends transactions.
        adapter.sessions[id] = { db: transaction } as unknown as (typeof adapter.sessions)[string]
        ready({
          commit: () => {
            delete adapter.sessions[id]
            resolve()
            return done
          },
          rollback: () => {
            delete adapter.sessions[id]
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
            reject(rollback)
            return done.catch((error: unknown) => {
              if (error !== rollback) throw error
            })
          },
        })
      })
    }, { behavior: 'immediate' })
    done.catch(failed)
    return opened
  }, otherProcessTimeout)
}

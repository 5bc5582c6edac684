import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapterObj } from 'payload'
import { announceCommit } from '@/features/outbox/commits'
import { migrations } from './migrations'
import { WriterConnection } from './writer-connection'
import { WriterQueue } from './writer-queue'

type Sqlite = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

type WriteArgs = { req?: { transactionID?: Promise<number | string> | number | string } }

/** A write outside a transaction (locks, sessions, key-value rows) gets one of its own: libsql would block the process. */
const writes = [
  'create', 'createGlobal', 'createGlobalVersion', 'createVersion', 'deleteMany', 'deleteOne', 'deleteVersions',
  'updateGlobal', 'updateGlobalVersion', 'updateJobs', 'updateMany', 'updateOne', 'updateVersion', 'upsert',
] as const

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
  return { ...adapterObject, init: (args) => withOneWriter(adapterObject.init(args)) }
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

function withOneWriter(adapter: Sqlite): Sqlite {
  const queue = new WriterQueue()
  const releases = new Map<string, () => void>()
  const written = new Set<string>()
  /** The transaction that the code under way has opened, if any: it knows even where no `req` was passed on. */
  const underWay = new AsyncLocalStorage<{ id: string | null }>()

  // Not async: what is entered here must hold for the caller, after it has awaited the answer.
  adapter.beginTransaction = () => {
    const holder: { id: string | null } = { id: null }
    underWay.enterWith(holder)
    return begin(holder)
  }
  const begin = async (holder: { id: string | null }): Promise<string> => {
    await adapter.initializing
    const release = await queue.acquire()
    try {
      const id = randomUUID()
      await openTransaction(adapter, id)
      releases.set(id, release)
      holder.id = id
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  const end = (how: 'resolve' | 'reject') => async (incoming: Promise<number | string> | number | string) => {
    const id = String(await incoming)
    const session = adapter.sessions[id]
    // The first of several to end a transaction ends it; Payload's adapters agree on this.
    if (!session) return
    delete adapter.sessions[id]
    try {
      await session[how]()
    } finally {
      written.delete(id)
      releases.get(id)?.()
      releases.delete(id)
    }
    if (how === 'resolve') await announceCommit()
  }
  adapter.commitTransaction = end('resolve')
  adapter.rollbackTransaction = end('reject')

  const inTransaction = (args: WriteArgs, transactionID: string): WriteArgs => ({
    ...args,
    req: Object.assign(Object.create(args.req ?? null), { transactionID }) as WriteArgs['req'],
  })

  /**
   * Payload counts failed log-ins and mail requests on purpose outside the transaction that is open around them, so
   * that its rollback does not undo them. With one writer that would wait for itself: the open transaction, which has
   * written nothing yet, takes the write, is committed, and goes on as a new one under its old name.
   */
  const writeBeside = async (id: string, write: (args: WriteArgs) => Promise<unknown>, args: WriteArgs): Promise<unknown> => {
    const result = await write.call(adapter, inTransaction(args, id))
    const session = adapter.sessions[id]
    if (session && !written.has(id)) {
      delete adapter.sessions[id]
      await session.resolve()
      await openTransaction(adapter, id)
    }
    return result
  }

  for (const name of writes) {
    const write = adapter[name] as (args: WriteArgs) => Promise<unknown>
    const queued = async (args: WriteArgs): Promise<unknown> => {
      const open = String(await args.req?.transactionID)
      if (adapter.sessions[open]) {
        written.add(open)
        return write.call(adapter, args)
      }
      const around = underWay.getStore()?.id
      if (around && adapter.sessions[around]) return writeBeside(around, write, args)
      const transactionID = String(await adapter.beginTransaction())
      try {
        const result = await write.call(adapter, inTransaction(args, transactionID))
        await adapter.commitTransaction(transactionID)
        return result
      } catch (error) {
        await adapter.rollbackTransaction(transactionID)
        throw error
      }
    }
    Object.assign(adapter, { [name]: queued })
  }

  // Payload runs `prodMigrations` in production only; a developer's database is migrated the same way.
  let writer: WriterConnection | null = null
  const connect = adapter.connect!.bind(adapter)
  adapter.connect = async (options) => {
    await connect(options)
    writer ??= new WriterConnection(adapter.clientConfig)
    await writer.open()
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
async function openTransaction(adapter: Sqlite, id: string): Promise<void> {
  return patiently(async () => {
    let ready!: () => void
    let failed!: (error: unknown) => void
    const opened = new Promise<void>((resolve, reject) => {
      ready = resolve
      failed = reject
    })
    const rollback = Symbol('rollback')
    const done: Promise<void> = adapter.drizzle.transaction(async (transaction) => {
      await new Promise<void>((resolve, reject) => {
        adapter.sessions[id] = {
          db: transaction,
          resolve: () => {
            resolve()
            return done
          },
          reject: () => {
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
            reject(rollback)
            return done.catch((error: unknown) => {
              if (error !== rollback) throw error
            })
          },
        } as unknown as (typeof adapter.sessions)[string]
        ready()
      })
    }, { behavior: 'immediate' })
    done.catch(failed)
    await opened
  })
}

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + otherProcessTimeout
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function isBusy(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/SQLITE_BUSY|database is locked/.test(`${(cause as { code?: string }).code ?? ''} ${cause.message}`)) return true
  }
  return false
}

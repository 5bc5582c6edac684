import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { withOneWriter, type Transaction } from '../one-writer'
import { refuseDanglingReferences } from '../references'
import { ignoreImpossibleIds, searchInStoredForm } from '../search-form'
import { keepSessionsApart } from '../sessions'
import { meetWriteFailures } from '../write-failures'
import { AbandonedSessions } from './abandoned-sessions'
import { namesReplicaSet } from './address'
import { mongoHealth } from './health'
import { Presence } from './presence'
import { UndoLog } from './undo-log'
import { WriterLease } from './writer-lease'

/**
 * MongoDB. A `replicaSet` in the URI turns its transactions on; a lone server has none, and an undo log takes their
 * place. One process at a time writes, by a lease in the database, as one writer at a time does within a process.
 */
export function mongo(uri: string): DatabaseAdapterObj {
  const hasTransactions = namesReplicaSet(uri)
  const adapterObject = mongooseAdapter({
    url: uri,
    transactionOptions: hasTransactions ? {} : false,
    // Unique keys hold from the first write on (`ensureIndexes`), not from some moment after it (`autoIndex`).
    connectOptions: { serverSelectionTimeoutMS: 5_000, autoIndex: false },
    ensureIndexes: true,
  })
  return { ...adapterObject, init: (args) => prepare(adapterObject.init(args) as unknown as MongooseAdapter, hasTransactions) }
}

function prepare(adapter: MongooseAdapter, hasTransactions: boolean): MongooseAdapter {
  let lease: WriterLease | null = null
  let undoLog: UndoLog | null = null
  let abandoned: AbandonedSessions | null = null
  let presence: Presence | null = null
  const plain = adapter as unknown as BaseDatabaseAdapter
  Object.assign(adapter, { health: mongoHealth(adapter) })
  searchInStoredForm(plain)
  ignoreImpossibleIds(plain)
  refuseDanglingReferences(plain)
  keepSessionsApart(plain)
  withOneWriter(plain, {
    open: (id) => (hasTransactions ? openSession(adapter, id, abandoned!) : Promise.resolve(undoLog!.open(id, lease!))),
    exclude: async () => {
      const leftBehind = await lease!.acquire()
      if (leftBehind) await undoLog?.undo(leftBehind, lease!)
      return (next) => lease!.release(next)
    },
  })

  const connect = adapter.connect!.bind(adapter)
  adapter.connect = async (options) => {
    forgiveNull(adapter)
    const { beginTransaction } = adapter
    await connect(options)
    // Where there is no replica set, `connect` puts Payload's empty transactions back.
    adapter.beginTransaction = beginTransaction
    meetWriteFailures(adapter.payload)
    const database = adapter.connection.getClient().db(adapter.connection.name)
    presence ??= new Presence(database)
    await presence.announce()
    lease ??= new WriterLease(database)
    if (hasTransactions && !abandoned) {
      abandoned = new AbandonedSessions(adapter.connection.getClient())
      await abandoned.end()
    }
    if (!hasTransactions && !undoLog) {
      undoLog = new UndoLog(database)
      // What is written for others to act on stays: the pages they are to clear may have shown what is undone.
      const collections = Object.entries(adapter.collections).flatMap(([slug, model]) => (slug === 'outbox' ? [] : model))
      const models = [...collections, ...Object.values(adapter.versions), ...(adapter.globals ? [adapter.globals] : [])]
      undoLog.watch(models.map(({ collection }) => collection as never))
      await undoLog.recover(lease)
    }
  }
  const destroy = adapter.destroy!.bind(adapter)
  adapter.destroy = async () => {
    await lease?.close()
    await presence?.withdraw()
    await destroy()
    await abandoned?.forgetOurs()
    lease = null
    undoLog = null
    abandoned = null
    presence = null
  }

  // Payload counts a whole collection by an estimate, which MongoDB refuses inside a transaction.
  const count = adapter.count.bind(adapter)
  adapter.count = (query) => {
    const isWhole = !query.where || Object.keys(query.where).length === 0
    return count(isWhole && query.req?.transactionID ? { ...query, where: { id: { exists: true } } } : query)
  }

  // Without the count of pagination, Payload's adapter takes the limit but not the page: every page would be the first.
  const find = adapter.find.bind(adapter)
  adapter.find = (query) => find(query.pagination === false && (query.page ?? 1) > 1 ? { ...query, pagination: true } : query)
  return adapter
}

async function openSession(adapter: MongooseAdapter, id: string, abandoned: AbandonedSessions): Promise<Transaction> {
  const session = adapter.connection.getClient().startSession()
  await abandoned.note(session)
  session.startTransaction()
  const sessions = adapter.sessions as unknown as Record<string, typeof session>
  sessions[id] = session
  const end = async (how: 'commitTransaction' | 'abortTransaction'): Promise<void> => {
    delete sessions[id]
    try {
      await session[how]()
    } finally {
      await session.endSession().catch(() => undefined)
    }
  }
  return {
    commit: () => end('commitTransaction'),
    // What cannot be aborted is aborted by the server, in its own time.
    rollback: () => end('abortTransaction').catch(() => undefined),
  }
}

/** A unique field may be empty in many documents, whether absent or null, as on SQLite; `sparse` forgives absence only. */
function forgiveNull(adapter: MongooseAdapter): void {
  for (const { schema } of Object.values(adapter.collections)) {
    for (const [fields, { unique, sparse }] of schema.indexes()) {
      const field = Object.keys(fields)[0]!
      if (!unique || !sparse) continue
      schema.path(field).index(false)
      schema.index(fields, { unique: true, partialFilterExpression: { [field]: { $gte: '' } } })
    }
  }
}

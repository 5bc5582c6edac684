import fs from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseCopies } from '../copies'
import { namesReplicaSet } from './address'
import { readBson, writeBson } from './bson-files'
import { connect, type Client } from './driver'
import { isRestoring, markRestoring, unmarkRestoring } from './presence'
import type { Database } from './types'
import { UndoLog } from './undo-log'
import { WriterLease } from './writer-lease'

/** What the portal keeps for itself, of no use to another run of it. */
const internal = ['portal_writer', 'portal_undo', 'portal_presence', 'portal_restore']
const ending = '.bson'
const fileOf = (folder: string, collection: string): string => path.join(folder, `${encodeURIComponent(collection)}${ending}`)

/** Copies of a MongoDB database: a file of documents for each collection. Indexes are made anew by the portal as it starts. */
export function mongoCopies(uri: string): DatabaseCopies {
  let client: Promise<Client> | undefined
  let lease: WriterLease | undefined
  const database = async (): Promise<Database> => (await (client ??= connect(uri))).db()
  return {
    kind: 'mongodb',
    state: async () => {
      const db = await database()
      if (await isRestoring(db)) return 'restoring'
      for (const name of await collectionsOf(db)) if (await db.collection(name).findOne({})) return 'filled'
      return 'empty'
    },
    size: async () => Number((await (await database()).command({ dbStats: 1 })).dataSize),
    dump: async (folder, atMoment, onBytes) => {
      const db = await database()
      if (namesReplicaSet(uri)) {
        try {
          return await dumpInTransaction(await client!, db, folder, atMoment, onBytes)
        } catch (error) {
          // A server ends a transaction that lives too long (a minute, if nobody set it otherwise).
          if (!(error as { errorLabels?: string[] }).errorLabels?.includes('TransientTransactionError')) throw error
        }
      }
      return whileNobodyWrites(db, async () => {
        await atMoment()
        return dumpCollections(db, await collectionsOf(db), folder, onBytes)
      })
    },
    pictureFiles: async (folder) => {
      const names: string[] = []
      const file = fileOf(folder, 'media')
      if (!(await fs.stat(file).catch(() => null))) return names
      for await (const { documents } of readBson(file)) names.push(...documents.flatMap((document) => filesOf(document as Picture)))
      return names
    },
    claim: async () => {
      const db = await database()
      await markRestoring(db)
      lease = new WriterLease(db)
      // What a dead process left open is not undone: all of it is replaced.
      await lease.acquire()
    },
    load: async (folder, onBytes) => {
      const db = await database()
      for (const name of await collectionsOf(db)) await db.collection(name).drop()
      await db.collection('portal_undo').deleteMany({})
      let done = 0
      for (const name of await fs.readdir(folder)) {
        if (!name.endsWith(ending)) continue
        const collection = decodeURIComponent(name.slice(0, -ending.length))
        for await (const { documents, bytes } of readBson(path.join(folder, name))) {
          await db.collection(collection).insertMany(documents, { writeConcern: { w: 'majority', journal: true } })
          onBytes((done += bytes))
        }
      }
    },
    release: async () => {
      await lease?.mark(null)
      lease?.release()
      await lease?.close()
      await unmarkRestoring(await database())
    },
  }
}

async function collectionsOf(database: Database): Promise<string[]> {
  const all = await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  return all.map(({ name }) => name).filter((name) => !internal.includes(name) && !name.startsWith('system.')).sort()
}

/** Runs `work` as the one writer, with nothing half done by another in the database; rejects if it did not stay so. */
async function whileNobodyWrites<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const lease = new WriterLease(database)
  const leftBehind = await lease.acquire()
  try {
    if (leftBehind) await new UndoLog(database).undo(leftBehind, lease)
    const result = await work()
    await lease.mark(null)
    return result
  } finally {
    lease.release()
    await lease.close()
  }
}

type Session = ReturnType<Client['startSession']>

/** A transaction reads the database as it was at its first read: the writer is held for that alone. */
async function dumpInTransaction(client: Client, database: Database, folder: string, atMoment: () => Promise<void>, onBytes: (done: number) => void): Promise<Record<string, number>> {
  const session = client.startSession()
  try {
    const collections = await whileNobodyWrites(database, async () => {
      const names = await collectionsOf(database)
      session.startTransaction({ readConcern: { level: 'snapshot' } })
      await database.collection(names[0]!).findOne({}, { session })
      await atMoment()
      return names
    })
    return await dumpCollections(database, collections, folder, onBytes, session)
  } finally {
    await session.abortTransaction().catch(() => undefined)
    await session.endSession()
  }
}

async function dumpCollections(database: Database, collections: string[], folder: string, onBytes: (done: number) => void, session?: Session): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  let done = 0
  for (const name of collections) {
    const documents = database.collection(name).find({}, { raw: true, ...(session ? { session } : {}) })
    counts[name] = await writeBson(fileOf(folder, name), documents, (more) => onBytes((done += more)))
  }
  return counts
}

type Picture = { filename?: unknown; sizes?: Record<string, { filename?: unknown } | null> | null }

const filesOf = ({ filename, sizes }: Picture): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name) => typeof name === 'string')

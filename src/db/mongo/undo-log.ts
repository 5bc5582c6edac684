import { AsyncLocalStorage } from 'node:async_hooks'
import type { Transaction } from '../one-writer'
import type { Database } from './types'
import type { WriterLease } from './writer-lease'

/** An ObjectId or a string; only the driver looks at it. */
type Id = string
type Doc = Record<string, unknown> & { _id: Id }
type Entry = { transaction: string; order: number; collection: string; id: Id; before: Doc | null }
type Filter = Record<string, unknown>
type Options = { sort?: never; upsert?: boolean }
type OpenTransaction = { id: string; order: number; noted: Set<string>; lease: WriterLease }

/** The raw collection beneath a mongoose model: every write passes here, its filter already cast. */
type RawCollection = { name: string } & Record<string, unknown>

const ofOne = ['updateOne', 'findOneAndUpdate', 'replaceOne', 'findOneAndReplace', 'deleteOne', 'findOneAndDelete'] as const
const ofMany = ['updateMany', 'deleteMany'] as const

/**
 * Transactions for a MongoDB server that has none. With one writer at a time (`WriterLease`) it is enough to note each
 * document as it was before the transaction first touched it: rolling back, or recovering after a death in the middle,
 * puts these back. The lease's own document names the open transaction, so that its one update commits. Readers may
 * see a transaction before it commits; they never see half of one that has ended.
 */
export class UndoLog {
  readonly #entries
  readonly #open = new AsyncLocalStorage<OpenTransaction>()

  constructor(private readonly database: Database) {
    this.#entries = database.collection<Entry>('portal_undo')
  }

  open(id: string, lease: WriterLease): Transaction {
    const transaction: OpenTransaction = { id, order: 0, noted: new Set(), lease }
    return {
      run: (write) => this.#open.run(transaction, write),
      commit: async () => {
        if (transaction.order === 0) return
        await lease.mark(null)
        await this.#entries.deleteMany({ transaction: id })
      },
      rollback: async () => {
        if (transaction.order > 0) await this.undo(id, lease)
      },
    }
  }

  /** Puts back what an unfinished transaction has touched, the last first. Idempotent: a death in the middle begins it again. */
  async undo(id: string, lease: WriterLease): Promise<void> {
    for (const { collection, id: _id, before } of await this.#entries.find({ transaction: id }).sort({ order: -1 }).toArray()) {
      const rows = this.database.collection<Doc>(collection)
      await (before ? rows.replaceOne({ _id }, before, { upsert: true }) : rows.deleteOne({ _id }))
    }
    await lease.mark(null)
    await this.#entries.deleteMany({ transaction: id })
  }

  /** Undoes what a dead process left open, and forgets what it had committed. */
  async recover(lease: WriterLease): Promise<void> {
    const leftBehind = await lease.acquire()
    try {
      if (leftBehind) await this.undo(leftBehind, lease)
      await this.#entries.deleteMany({})
    } finally {
      lease.release()
    }
  }

  /** Notes from now on what a transaction does to these collections. */
  watch(collections: RawCollection[]): void {
    for (const collection of new Set(collections)) {
      const around = (method: string, note: (transaction: OpenTransaction, args: unknown[]) => Promise<(() => Promise<void>) | undefined>): void => {
        const perform = (collection[method] as (...args: unknown[]) => Promise<unknown>).bind(collection)
        collection[method] = async (...args: unknown[]) => {
          const transaction = this.#open.getStore()
          if (!transaction) return perform(...args)
          const afterwards = await note(transaction, args)
          const result = await perform(...args)
          await afterwards?.()
          return result
        }
      }
      const { name } = collection
      const rows = this.database.collection<Doc>(name)
      const noteNew = (transaction: OpenTransaction, docs: Doc[]) => this.#note(transaction, name, docs.map(({ _id }) => ({ id: _id, before: null })))
      const noteOld = (transaction: OpenTransaction, docs: Doc[]) => this.#note(transaction, name, docs.map((before) => ({ id: before._id, before })))

      around('insertOne', async (transaction, [doc]) => void (await noteNew(transaction, [doc as Doc])))
      around('insertMany', async (transaction, [docs]) => void (await noteNew(transaction, docs as Doc[])))
      for (const method of ofMany) {
        around(method, async (transaction, [filter]) => void (await noteOld(transaction, await rows.find(filter as Filter).toArray())))
      }
      for (const method of ofOne) {
        around(method, async (transaction, args) => {
          const [filter, options] = [args[0] as Filter, (args.at(-1) ?? {}) as Options]
          const before = await rows.findOne(filter, options.sort ? { sort: options.sort } : {})
          if (before) await noteOld(transaction, [before])
          else if (options.upsert) return async () => noteNew(transaction, await rows.find(filter).limit(1).toArray())
          return undefined
        })
      }
      around('bulkWrite', () => Promise.reject(new Error('bulkWrite: the undo log does not know what it touches.')))
    }
  }

  async #note(transaction: OpenTransaction, collection: string, touched: Array<{ id: Id; before: Doc | null }>): Promise<void> {
    const first = touched.filter(({ id }) => !transaction.noted.has(`${collection}:${String(id)}`))
    if (first.length === 0) return
    if (transaction.order === 0) await transaction.lease.mark(transaction.id)
    await this.#entries.insertMany(first.map((entry) => ({ transaction: transaction.id, order: (transaction.order += 1), collection, ...entry })))
    for (const { id } of first) transaction.noted.add(`${collection}:${String(id)}`)
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter } from 'payload'
import { announceCommit, isDelivering } from '@/features/outbox/commits'
import { WriterQueue } from './writer-queue'

/** A transaction that a database has open. What does not commit must reject. */
export type Transaction = {
  commit: () => Promise<void>
  rollback: () => Promise<void>
  /** Runs one write of the transaction, where the database must know whose it is. */
  run?: <T>(write: () => Promise<T>) => Promise<T>
}

/** What one database needs so that one writes at a time. */
export type WriterStore = {
  /** Resolves when the database can be used. */
  ready?: () => Promise<unknown>
  /** Opens a transaction under an id that Payload passes on as `req.transactionID`. */
  open: (id: string) => Promise<Transaction>
  /** Keeps other processes from writing; resolves to the function that lets them. `next` says that this process will write again at once. */
  exclude?: () => Promise<(next: boolean) => void>
}

type WriteArgs = { req?: { transactionID?: Promise<number | string> | number | string } }

/** A write outside a transaction (locks, sessions, key-value rows) gets one of its own: it waits its turn like any other. */
const writes = [
  'create', 'createGlobal', 'createGlobalVersion', 'createVersion', 'deleteMany', 'deleteOne', 'deleteVersions',
  'updateGlobal', 'updateGlobalVersion', 'updateJobs', 'updateMany', 'updateOne', 'updateVersion', 'upsert',
] as const

/**
 * One writer at a time, in the order of asking; what clears pages goes before what is only typed, or a published article would
 * wait for fifty editors several times over. Payload reads a document, merges what was typed into it and writes it
 * whole: two of these at once on one document lose a language, or fail with a write conflict. SQLite can do no
 * other; on MongoDB it is what makes fifty editors succeed.
 */
export function withOneWriter(adapter: BaseDatabaseAdapter, { ready, open, exclude }: WriterStore): void {
  const queue = new WriterQueue()
  const transactions = new Map<string, Transaction & { release: () => void }>()
  const written = new Set<string>()
  /** The transaction that the code under way has opened, if any: it knows even where no `req` was passed on. */
  const underWay = new AsyncLocalStorage<{ id: string | null }>()

  // Not async: what is entered here must hold for the caller, after it has awaited the answer.
  const beginTransaction = (): Promise<string> => {
    const holder: { id: string | null } = { id: null }
    underWay.enterWith(holder)
    return begin(holder)
  }
  const begin = async (holder: { id: string | null }): Promise<string> => {
    await ready?.()
    const leave = await queue.acquire(isDelivering())
    let admit: ((next: boolean) => void) | undefined
    const release = (): void => {
      admit?.(queue.isAwaited)
      leave()
    }
    try {
      admit = await exclude?.()
      const id = randomUUID()
      transactions.set(id, { ...(await open(id)), release })
      holder.id = id
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  const end = (how: 'commit' | 'rollback') => async (incoming: Promise<number | string> | number | string) => {
    const id = String(await incoming)
    const transaction = transactions.get(id)
    // The first of several to end a transaction ends it; Payload's adapters agree on this.
    if (!transaction) return
    transactions.delete(id)
    try {
      await transaction[how]()
    } finally {
      written.delete(id)
      transaction.release()
    }
    if (how === 'commit') await announceCommit()
  }

  const inTransaction = (args: WriteArgs, transactionID: string): WriteArgs => ({
    ...args,
    req: Object.assign(Object.create(args.req ?? null), { transactionID }) as WriteArgs['req'],
  })
  const perform = (id: string, write: (args: WriteArgs) => Promise<unknown>, args: WriteArgs): Promise<unknown> => {
    const transaction = transactions.get(id)
    return transaction?.run ? transaction.run(() => write.call(adapter, args)) : write.call(adapter, args)
  }

  /**
   * Payload counts failed log-ins and mail requests on purpose outside the transaction that is open around them, so
   * that its rollback does not undo them. With one writer that would wait for itself: the open transaction, which has
   * written nothing yet, takes the write, is committed, and goes on as a new one under its old name.
   */
  const writeBeside = async (id: string, write: (args: WriteArgs) => Promise<unknown>, args: WriteArgs): Promise<unknown> => {
    const result = await perform(id, write, inTransaction(args, id))
    const transaction = transactions.get(id)
    if (transaction && !written.has(id)) {
      await transaction.commit()
      transactions.set(id, { ...(await open(id)), release: transaction.release })
    }
    return result
  }

  for (const name of writes) {
    const write = adapter[name] as (args: WriteArgs) => Promise<unknown>
    const queued = async (args: WriteArgs): Promise<unknown> => {
      const own = String(await args.req?.transactionID)
      if (transactions.has(own)) {
        written.add(own)
        return perform(own, write, args)
      }
      const around = underWay.getStore()?.id
      if (around && transactions.has(around)) return writeBeside(around, write, args)
      const transactionID = await beginTransaction()
      try {
        const result = await perform(transactionID, write, inTransaction(args, transactionID))
        await adapter.commitTransaction(transactionID)
        return result
      } catch (error) {
        await adapter.rollbackTransaction(transactionID)
        throw error
      }
    }
    Object.assign(adapter, { [name]: queued })
  }

  Object.assign(adapter, { beginTransaction, commitTransaction: end('commit'), rollbackTransaction: end('rollback') })
}

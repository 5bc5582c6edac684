import { isGone, owner } from '@/owner'
import { WriterBusy } from '../writer-queue'
import type { Database } from './types'

type Row = { _id: 'writer'; owner: string; until: number; transaction: string | null; awaited?: boolean }

/** A lease lasts so long without being renewed, in milliseconds; clocks of the machines may differ by less. */
const duration = 5_000
const patience = 30_000
/** So long one process may keep the lease from save to save while others wait, in milliseconds. */
const fairShare = 250
/** So long a process that gave the lease back leaves it alone while another waits, which looks for it more often. */
const gap = 100

/**
 * Which process writes: one document that is taken with one conditional update. Its owner renews it; a dead owner's
 * lease is taken over when it ends, or at once by a process of the same machine that sees the owner gone.
 */
export class WriterLease {
  readonly #rows
  #heldSince = 0
  #timer: NodeJS.Timeout | undefined
  #released: Promise<unknown> = Promise.resolve()

  constructor(database: Database) {
    this.#rows = database.collection<Row>('portal_writer')
  }

  /** Resolves when this process may write: to the transaction that a dead owner has left open, or null. Rejects with WriterBusy. */
  async acquire(): Promise<string | null> {
    if (this.#heldSince > 0) return null
    await this.#released
    const deadline = Date.now() + patience
    for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
      const before = await this.#take()
      if (before !== undefined) {
        this.#heldSince = Date.now()
        this.#timer = setInterval(() => void this.#renew(), duration / 4)
        this.#timer.unref()
        return before
      }
      await this.#rows.updateOne({ _id: 'writer', awaited: { $ne: true } }, { $set: { awaited: true } })
      if (Date.now() > deadline) throw new WriterBusy(patience)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  /** The open transaction that the lease was left with (null: none), or undefined while another holds it. */
  async #take(): Promise<string | null | undefined> {
    const free = { $or: [{ until: { $lt: Date.now() } }, { owner }] }
    const taken = { $set: { owner, until: Date.now() + duration, awaited: false } }
    try {
      const before = await this.#rows.findOneAndUpdate({ _id: 'writer', ...free }, taken, { upsert: true, returnDocument: 'before' })
      return before?.transaction ?? null
    } catch (error) {
      if ((error as { code?: number }).code !== 11000) throw error
    }
    const held = await this.#rows.findOne({ _id: 'writer' })
    if (!held || !isGone(held.owner)) return undefined
    const before = await this.#rows.findOneAndUpdate({ _id: 'writer', owner: held.owner }, taken, { returnDocument: 'before' })
    return before ? before.transaction : undefined
  }

  async #renew(): Promise<void> {
    // A renewal that fails is tried again; if none succeeds, the next write with the lease finds it lost.
    await this.#rows.updateOne({ _id: 'writer', owner }, { $set: { until: Date.now() + duration } }).catch(() => undefined)
  }

  /** Writes down which transaction is open, or that none is: the one write that commits it. Rejects when the lease was lost. */
  async mark(transaction: string | null): Promise<void> {
    const { matchedCount } = await this.#rows.updateOne({ _id: 'writer', owner }, { $set: { transaction, until: Date.now() + duration } })
    if (matchedCount === 0) throw new WriterBusy(duration)
  }

  /** Lets others write; while this process has more to write it keeps the lease for a fair share of time. */
  release(hasMore = false): void {
    if (hasMore && Date.now() - this.#heldSince < fairShare) return
    clearInterval(this.#timer)
    this.#heldSince = 0
    this.#released = this.#giveBack().catch(() => undefined)
  }

  async #giveBack(): Promise<void> {
    const before = await this.#rows.findOneAndUpdate({ _id: 'writer', owner }, { $set: { until: 0 } })
    if (before?.awaited) await new Promise((resolve) => setTimeout(resolve, gap))
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#released
  }
}

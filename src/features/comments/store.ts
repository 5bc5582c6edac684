import type { Payload, PayloadRequest } from 'payload'
import { newId } from '@/db/ids'
import { inTransaction } from '@/features/transaction'
import type { Comment } from '@/payload-types'
import { recordCommentMail } from './writers'

/** All that a reader's comment is when it comes; the rest of a row is the same for each. */
export type NewComment = Pick<Comment, 'article' | 'code' | 'locale' | 'headline' | 'section' | 'locality' | 'parent' | 'name' | 'text' | 'email' | 'wantsMail' | 'heldBy' | 'textDigest' | 'linkHash' | 'networkAddress' | 'networkRange' | 'networkSalt' | 'consentVersion'> & {
  status: 'waiting' | 'held' | 'spam'
  idempotencyKey: string
}

/** So many at most are written in one transaction: a moderator's decision waits for no more. */
const largestBatch = 25

type Waiting = { data: NewComment; resolve: () => void; reject: (error: unknown) => void }
type Store = { waiting: Waiting[]; isWriting: boolean }

/** What waits to be written, by portal. Next bundles modules several times over, hence the global. */
const symbol = Symbol.for('portal.comment-store')
const stores: Map<Payload, Store> = ((globalThis as Record<symbol, unknown>)[symbol] ??= new Map()) as Map<Payload, Store>

/**
 * Stores a comment, and with it that its writer is to have its link by mail: both or neither, and on the disk when it resolves. What comes
 * while others are being written is written together: one transaction and one sync of the disk for all.
 */
export function storeComment(payload: Payload, data: NewComment): Promise<void> {
  const store = stores.get(payload) ?? { waiting: [], isWriting: false }
  stores.set(payload, store)
  return new Promise((resolve, reject) => {
    store.waiting.push({ data, resolve, reject })
    if (!store.isWriting) void writeAll(payload, store)
  })
}

async function writeAll(payload: Payload, store: Store): Promise<void> {
  store.isWriting = true
  while (store.waiting.length > 0) await writeTogether(payload, store.waiting.splice(0, largestBatch))
  store.isWriting = false
}

/** All of them, or each for itself where one cannot be written: the others have nothing to do with it. */
async function writeTogether(payload: Payload, batch: Waiting[]): Promise<void> {
  try {
    await inTransaction(payload, async (req) => {
      for (const { data } of batch) await write(req, data)
    })
    for (const { resolve } of batch) resolve()
  } catch (error) {
    if (batch.length === 1) batch[0]!.reject(error)
    else for (const one of batch) await writeTogether(payload, [one])
  }
}

/** Straight to the row: of a comment that nobody sees yet, no page is to be cleared and nobody told. */
async function write(req: PayloadRequest, data: NewComment): Promise<void> {
  const id = newId()
  const now = new Date().toISOString()
  const row = { ...data, revision: 0, likes: 0, openReports: 0, isNewsroom: false, isPublic: false, wantsMail: data.wantsMail ?? false, createdAt: now, updatedAt: now }
  await req.payload.db.create({ collection: 'comments', customID: id, data: row, req, returning: false })
  if (data.email && data.status !== 'spam') await recordCommentMail(req, 'received', id)
}

import { APIError, type Payload, type Where } from 'payload'
import { inTransaction } from '@/features/transaction'
import type { Locale } from '@/locales'
import { repeat } from '@/repeat'

type Row = { id: string; article: string | null; locale: Locale; action: 'publish' | 'unpublish'; at: string }

/** Where there are no transactions, a claimed row is its runner's for so long, in milliseconds; then that runner is dead. */
const lease = 10_000
/** What went wrong for a reason that may pass is tried again after so long: another's write is soon over, a full disk is not. */
const rest = { conflict: 1_000, failure: 10_000 }
const atOnce = 50

const due = (now: Date): Where => ({
  and: [
    { state: { equals: 'pending' } },
    { at: { less_than_equal: now.toISOString() } },
    { or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] },
  ],
})

/** Rows that rest, and until when; of this process alone, for the database may be what is in trouble. */
const resting = new Map<string, number>()

/** Does what is due at `now`, in order of time; what was missed in a night off is caught up. Returns how many. */
export async function runDueSchedules(payload: Payload, now = new Date()): Promise<number> {
  for (let all = 0; ; ) {
    const { docs } = await payload.find({ collection: 'schedules', where: due(now), sort: ['at', 'createdAt'], limit: atOnce, depth: 0, pagination: false, overrideAccess: true })
    let done = 0
    for (const row of docs as unknown as Row[]) {
      if ((resting.get(row.id) ?? 0) > Date.now()) continue
      resting.delete(row.id)
      if (await settle(payload, row, now)) done += 1
    }
    all += done
    if (docs.length < atOnce || done === 0) return all
  }
}

/**
 * Carries out one row. The claim, the article's change and the row's end are one transaction: whatever happens to this
 * process, all of it is there or none. Returns whether the row is settled, and by this runner.
 */
async function settle(payload: Payload, row: Row, now: Date): Promise<boolean> {
  let isMine = false
  try {
    await inTransaction(payload, async (req) => {
      const claimed = await payload.db.updateOne({
        collection: 'schedules',
        where: { and: [{ id: { equals: row.id } }, due(now)] },
        data: { leaseUntil: new Date(now.getTime() + lease).toISOString() },
        req,
      })
      isMine = claimed !== null
      if (!isMine) return
      if (!row.article) throw new APIError('The article is gone.', 404)
      await payload.update({
        collection: 'articles',
        id: row.article,
        locale: row.locale,
        data: { _status: row.action === 'publish' ? 'published' : 'draft' },
        draft: false,
        depth: 0,
        overrideAccess: true,
        ...(row.action === 'publish' ? { publishSpecificLocale: row.locale } : {}),
        req,
      })
      await payload.db.updateOne({ collection: 'schedules', id: row.id, data: { state: 'done', doneAt: new Date().toISOString(), error: null }, req })
    })
    return isMine
  } catch (error) {
    payload.logger.error({ err: error, msg: `Schedule ${row.id} could not be carried out.` })
    // What cannot be done (a text that is not whole) is a reason for the desk to read; all else is tried again.
    const isFinal = isMine && [400, 403, 404].includes((error as { status?: number }).status ?? 0)
    if (!isFinal) resting.set(row.id, Date.now() + (isMine ? rest.failure : rest.conflict))
    if (isMine) await tell(payload, row, error, isFinal)
    return isFinal
  }
}

async function tell(payload: Payload, { id }: Row, error: unknown, isFinal: boolean): Promise<void> {
  const data = { error: messageOf(error), ...(isFinal ? { state: 'failed', doneAt: new Date().toISOString() } : {}) }
  await payload.db
    .updateOne({ collection: 'schedules', where: { id: { equals: id }, state: { equals: 'pending' } }, data })
    .catch((fault: unknown) => payload.logger.error({ err: fault, msg: `The reason why schedule ${id} failed could not be kept.` }))
}

function messageOf(error: unknown): string {
  const details = (error as { data?: { errors?: Array<{ message: string }> } }).data?.errors
  return details?.map(({ message }) => message).join(' ') || (error instanceof Error ? error.message : String(error))
}

/** Looks every `every` milliseconds; returns a function that stops it. */
export const startSchedules = (payload: Payload, every = 1_000): (() => Promise<void>) =>
  repeat(every, () => runDueSchedules(payload), (error) => payload.logger.error({ err: error, msg: 'Schedules could not be read.' }))

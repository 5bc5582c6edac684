import type { Payload, Where } from 'payload'
import type { Locale } from '@/locales'

type Row = { id: string; article: string | null; locale: Locale; action: 'publish' | 'unpublish'; at: string }

const lease = 60_000

const due = (now: Date): Where => ({
  and: [
    { state: { equals: 'pending' } },
    { at: { less_than_equal: now.toISOString() } },
    { or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] },
  ],
})

/** Does what is due at `now`, in order of time; what was missed in a night off is caught up. Returns how many. */
export async function runDueSchedules(payload: Payload, now = new Date()): Promise<number> {
  const { docs } = await payload.find({ collection: 'schedules', where: due(now), sort: ['at', 'createdAt'], limit: 50, depth: 0, pagination: false, overrideAccess: true })
  let done = 0
  for (const row of docs as unknown as Row[]) {
    // The claim is one conditional write: of two runners one gets the row.
    const mine = await payload.db.updateOne({
      collection: 'schedules',
      where: { and: [{ id: { equals: row.id } }, due(now)] },
      data: { leaseUntil: new Date(now.getTime() + lease).toISOString() },
    })
    if (!mine) continue
    await settle(payload, row)
    done += 1
  }
  return done
}

/** Carries out one row; what cannot be done (a text that is not whole) is a reason for the desk to read, not a retry. */
async function settle(payload: Payload, row: Row): Promise<void> {
  const finish = (data: { state: 'done' | 'failed'; error?: string }) =>
    payload.db.updateOne({ collection: 'schedules', id: row.id, data: { ...data, doneAt: new Date().toISOString() } })
  try {
    if (!row.article) throw new Error('The article is gone.')
    await payload.update({
      collection: 'articles',
      id: row.article,
      locale: row.locale,
      data: { _status: row.action === 'publish' ? 'published' : 'draft' },
      draft: false,
      depth: 0,
      overrideAccess: true,
      ...(row.action === 'publish' ? { publishSpecificLocale: row.locale } : {}),
    })
    await finish({ state: 'done' })
  } catch (error) {
    payload.logger.error({ err: error, msg: `Schedule ${row.id} failed.` })
    await finish({ state: 'failed', error: messageOf(error) })
  }
}

function messageOf(error: unknown): string {
  const details = (error as { data?: { errors?: Array<{ message: string }> } }).data?.errors
  return details?.map(({ message }) => message).join(' ') || (error instanceof Error ? error.message : String(error))
}

/** Looks every `every` milliseconds; returns a function that stops it after the run under way. */
export function startSchedules(payload: Payload, every = 1_000): () => Promise<void> {
  let running: Promise<unknown> | null = null
  const look = (): void => {
    running ??= runDueSchedules(payload)
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'Schedules could not be read.' }))
      .finally(() => {
        running = null
      })
  }
  const timer = setInterval(look, every)
  look()
  return async () => {
    clearInterval(timer)
    await running
  }
}

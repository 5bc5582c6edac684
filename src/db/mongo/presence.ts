import { Refusal } from '@/refusal'
import { isGone, owner } from '@/owner'
import type { Database } from './types'

type Row = { _id: string; until: number }
type Mark = { _id: 'restore'; since: string }

/** A sign of life counts so long, in milliseconds; it is renewed three times in this. */
const lifetime = 15_000

const restoresOf = (database: Database) => database.collection<Mark>('portal_restore')

/** Which processes have the database open, so that nobody restores it beneath one, on this machine or another. */
export class Presence {
  readonly #rows
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly database: Database) {
    this.#rows = database.collection<Row>('portal_presence')
  }

  /** Rejects with a Refusal while the database is being restored, or was left half restored. */
  async announce(): Promise<void> {
    await this.#renew()
    if (await isRestoring(this.database)) {
      await this.withdraw()
      throw new Refusal('Việc phục hồi cơ sở dữ liệu chưa xong: hãy chạy lại npm run restore.', 'The restore of the database is not finished: run npm run restore again.')
    }
    this.#timer ??= setInterval(() => void this.#renew().catch(() => undefined), lifetime / 3)
    this.#timer.unref()
  }

  async #renew(): Promise<void> {
    await this.#rows.updateOne({ _id: owner }, { $set: { until: Date.now() + lifetime } }, { upsert: true })
  }

  async withdraw(): Promise<void> {
    clearInterval(this.#timer)
    this.#timer = undefined
    await this.#rows.deleteOne({ _id: owner }).catch(() => undefined)
  }
}

export const isRestoring = async (database: Database): Promise<boolean> => (await restoresOf(database).findOne({ _id: 'restore' })) !== null

/**
 * Marks the database as being restored, so that no portal opens it. Whoever comes first sees the other: a portal announces
 * itself and then looks for the mark, this sets the mark and then looks for portals. Rejects with a Refusal if there is one.
 */
export async function markRestoring(database: Database): Promise<void> {
  const wasMarked = await isRestoring(database)
  if (!wasMarked) await restoresOf(database).insertOne({ _id: 'restore', since: new Date().toISOString() })
  const others = await database.collection<Row>('portal_presence').find({ until: { $gt: Date.now() } }).toArray()
  if (others.every(({ _id }) => isGone(_id))) return
  if (!wasMarked) await unmarkRestoring(database)
  throw new Refusal(
    'Cơ sở dữ liệu đang được dùng: hãy dừng mọi cổng trên đó trước (ngắt đột ngột thì chờ 15 giây).',
    'The database is in use: stop every portal on it first (one that was killed on another machine: wait 15 seconds).',
  )
}

export async function unmarkRestoring(database: Database): Promise<void> {
  await restoresOf(database).deleteOne({ _id: 'restore' })
}

import type { Payload } from 'payload'
import { tags } from '@/cache/tags'
import { mostReadCodes, spans } from '@/features/counting/most-read'
import { readStatistics } from '@/features/counting/statistics'
import { recordPurge } from '@/features/outbox/writers'
import { inTransaction } from '@/features/transaction'
import { localeCodes } from '@/locales'
import { repeat } from '@/repeat'

/** What pages show of the counts, how to tell whether it has changed, and how old it may be, in milliseconds. */
const figures = (payload: Payload): Array<{ every: number; tag: string; read: () => Promise<unknown> }> => [
  { every: 60_000, tag: tags.statistics(), read: () => readStatistics(payload) },
  ...localeCodes.map((locale) => ({
    every: 5 * 60_000,
    tag: tags.mostRead(locale),
    read: () => Promise.all(spans.map((span) => mostReadCodes(payload, locale, span))),
  })),
]

/** Clears the pages that show figures when these have changed, and only then. Returns a function that stops it. */
export function startFigures(payload: Payload): () => Promise<unknown> {
  const stops = figures(payload).map(({ every, tag, read }) => {
    let shown: string | null = null
    const look = async (): Promise<void> => {
      const now = JSON.stringify(await read())
      if (shown !== null && now !== shown) await inTransaction(payload, (req) => recordPurge(req, [tag]))
      shown = now
    }
    return repeat(every, look, (error) => payload.logger.error({ err: error, msg: 'Figures could not be read.' }))
  })
  return () => Promise.all(stops.map((stop) => stop()))
}

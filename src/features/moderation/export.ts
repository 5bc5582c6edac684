import type { Payload, Where } from 'payload'
import { csvLine } from '@/features/ratings/rules'

const batch = 500

type Row = { id: string | number; createdAt: string }

/** All rows of a query, oldest first, a few hundred at a time. */
async function* rowsOf<T extends Row>(read: (where: Where) => Promise<T[]>): AsyncGenerator<T> {
  for (let last: T | null = null; ; ) {
    const where: Where = last ? { and: [{ createdAt: { greater_than_equal: last.createdAt } }, { or: [{ createdAt: { greater_than: last.createdAt } }, { id: { greater_than: last.id } }] }] } : {}
    const rows: T[] = await read(where)
    yield* rows
    if (rows.length < batch) return
    last = rows.at(-1)!
  }
}

const sort = ['createdAt', 'id']
const common = { limit: batch, pagination: false, depth: 0, overrideAccess: true } as const

/** Every comment as lines of CSV. Never the hashes of networks; e-mail addresses where `withAddresses`. */
export async function* commentLines(payload: Payload, withAddresses: boolean): AsyncGenerator<string> {
  const read = async (where: Where) => (await payload.find({ collection: 'comments', where, sort, ...common })).docs
  yield csvLine(['id', 'sent', 'language', 'code', 'headline', 'name', ...(withAddresses ? ['e-mail'] : []), 'text', 'original text', 'status', 'reason', 'decided', 'reply to', 'newsroom', 'likes', 'open reports'])
  for await (const comment of rowsOf(read)) {
    const { id, createdAt, locale, code, headline, name, email, text, originalText, status, reason, decidedAt, parent, isNewsroom, likes, openReports } = comment
    yield csvLine([
      String(id), createdAt, locale, code, headline ?? '', name, ...(withAddresses ? [email ?? ''] : []), text, originalText ?? '', status, reason ?? '', decidedAt ?? '', parent ?? '', isNewsroom ? 'yes' : '', likes ?? 0, openReports ?? 0,
    ])
  }
}

/** The history of decisions as lines of CSV; `waited` in seconds. */
export async function* historyLines(payload: Payload): AsyncGenerator<string> {
  const read = async (where: Where) => (await payload.find({ collection: 'comment-decisions', where, sort, ...common })).docs
  yield csvLine(['decided', 'comment', 'language', 'code', 'action', 'from', 'to', 'reason', 'note', 'by', 'waited'])
  for await (const { createdAt, comment, locale, code, action, from, to, reason, note, byName, waited } of rowsOf(read)) {
    yield csvLine([createdAt, comment, locale, code, action, from ?? '', to ?? '', reason ?? '', note ?? '', byName ?? '', waited === null || waited === undefined ? '' : Math.round(waited / 1000)])
  }
}

/** A CSV file that is sent while it is read; with the byte order mark by which spreadsheets know UTF-8. */
export function csvAnswer(name: string, lines: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode('\uFEFF')),
    pull: async (controller) => {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await lines.return(undefined)),
  })
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' } })
}

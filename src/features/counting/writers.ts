import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '@/features/transaction'
import type { Locale } from '@/locales'
import type { Pending } from './counter'
import { everyArticle, everyDay, minuteOf, onlineMinutes } from './rules'
import { Sketch } from './sketch'

/** So many articles are stored in one transaction; then editors have their turn. */
const batch = 40

/** The view of a day, as a key of `Pending`. */
type View = { code: string; locale: Locale; day: string; count: number }

/**
 * Adds what was counted to what is stored, in transactions of a few dozen rows. Resolves to the codes whose counts have
 * changed. What was stored is taken out of `pending`: if this throws, the rest can be tried again.
 */
export async function storeCounts(payload: Payload, pending: Pending): Promise<string[]> {
  const changed = new Set<string>()
  await dropUnknown(payload, pending)
  while (pending.views.size > 0) {
    const keys = [...pending.views.keys()].slice(0, batch)
    const views = keys.map((key): View => {
      const [code, locale, day] = key.split(' ') as [string, Locale, string]
      return { code, locale, day, count: pending.views.get(key)! }
    })
    await inTransaction(payload, (req) => addViews(req, views))
    for (const key of keys) pending.views.delete(key)
    for (const { code } of views) changed.add(code)
  }
  if (pending.visitors.size > 0) {
    await inTransaction(payload, async (req) => {
      for (const [period, sketch] of pending.visitors) await addVisitors(req, period, sketch)
    })
    pending.visitors.clear()
  }
  return [...changed]
}

/** Anybody may ask for the picture of any code: only articles that are public in the language count. */
async function dropUnknown(payload: Payload, { views }: Pending): Promise<void> {
  if (views.size === 0) return
  const codes = [...new Set([...views.keys()].map((key) => key.split(' ')[0]!))]
  const known = new Set<string>()
  for (let at = 0; at < codes.length; at += 200) {
    const where: Where = { code: { in: codes.slice(at, at + 200) } }
    const { docs } = await payload.find({ collection: 'editions', where, select: { code: true, locale: true }, depth: 0, pagination: false, overrideAccess: true })
    for (const { code, locale } of docs) known.add(`${code} ${locale}`)
  }
  for (const key of views.keys()) if (!known.has(key.slice(0, key.lastIndexOf(' ')))) views.delete(key)
}

async function addViews(req: PayloadRequest, views: View[]): Promise<void> {
  const sums = new Map<string, View>()
  const add = (view: View): void => {
    const key = `${view.code} ${view.locale} ${view.day}`
    sums.set(key, { ...view, count: (sums.get(key)?.count ?? 0) + view.count })
  }
  for (const view of views) {
    add(view)
    add({ ...view, day: everyDay })
    add({ ...view, code: everyArticle })
    add({ ...view, code: everyArticle, day: everyDay })
  }
  for (const [key, view] of sums) await increment(req, 'views', key, { count: view.count }, view)
}

/** Adds to numbers of a row, so that two processes add up; makes the row where there is none. */
async function increment(
  req: PayloadRequest,
  collection: 'views',
  key: string,
  by: Record<string, number>,
  beginning: Record<string, unknown>,
): Promise<void> {
  const data = Object.fromEntries(Object.entries(by).map(([name, amount]) => [name, { $inc: amount }]))
  const found = await req.payload.db.updateOne({ collection, where: { key: { equals: key } }, data, req })
  if (found) return
  await req.payload.create({ collection, data: { ...beginning, ...by, key } as never, depth: 0, overrideAccess: true, req })
}

type Visits = { id: string; period: string; visitors: number; sketch?: string | null; salt?: string | null }

async function visitsOf(payload: Payload, period: string, req?: PayloadRequest): Promise<Visits | null> {
  const { docs } = await payload.find({
    collection: 'visits', where: { period: { equals: period } }, depth: 0, limit: 1, pagination: false, overrideAccess: true, ...(req ? { req } : {}),
  })
  return (docs[0] as Visits | undefined) ?? null
}

async function addVisitors(req: PayloadRequest, period: string, seen: Sketch): Promise<void> {
  const row = await visitsOf(req.payload, period, req)
  // A day that is over has lost its sketch: what comes too late for it is not counted twice.
  if (row && !row.sketch && row.visitors > 0) return
  const sketch = new Sketch(row?.sketch).merge(seen)
  const encoded = sketch.toString()
  if (row?.sketch === encoded) return
  const data = { visitors: sketch.count, sketch: encoded }
  if (row) await req.payload.update({ collection: 'visits', id: row.id, data, depth: 0, overrideAccess: true, req })
  else await req.payload.create({ collection: 'visits', data: { ...data, period, kind: period.includes('T') ? 'minute' : 'day' }, depth: 0, overrideAccess: true, req })
}

/** The day's salt; whoever asks first makes it. */
export async function saltOf(payload: Payload, day: string): Promise<string> {
  const known = await visitsOf(payload, day)
  if (known?.salt) return known.salt
  return inTransaction(payload, async (req) => {
    const row = await visitsOf(payload, day, req)
    if (row?.salt) return row.salt
    const salt = randomBytes(32).toString('base64')
    if (row) await payload.update({ collection: 'visits', id: row.id, data: { salt }, depth: 0, overrideAccess: true, req })
    else await payload.create({ collection: 'visits', data: { period: day, kind: 'day', visitors: 0, salt }, depth: 0, overrideAccess: true, req })
    return salt
  })
}

/** Throws away the salts and sketches of days that are over, and the minutes that nobody asks about any more. */
export async function forgetVisitors(payload: Payload, today: string, now = new Date()): Promise<void> {
  const over: Where = { and: [{ kind: { equals: 'day' } }, { period: { less_than: today } }, { or: [{ salt: { exists: true } }, { sketch: { exists: true } }] }] }
  const { totalDocs } = await payload.count({ collection: 'visits', where: over, overrideAccess: true })
  if (totalDocs > 0) await payload.db.updateMany({ collection: 'visits', where: over, data: { salt: null, sketch: null } })
  const old: Where = { and: [{ kind: { equals: 'minute' } }, { period: { less_than: minuteOf(new Date(now.getTime() - 2 * onlineMinutes * 60_000)) } }] }
  const { totalDocs: minutes } = await payload.count({ collection: 'visits', where: old, overrideAccess: true })
  if (minutes > 0) await payload.db.deleteMany({ collection: 'visits', where: old })
}

import type { Payload, PayloadRequest } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'
import { inTransaction } from '@/features/transaction'
import { askWeather } from './ask'
import { freshFor, isNews, type Observation } from './rules'

type Service = { base: string; patience: number }
type Row = { id: string; locality: string; observation: Observation; checkedAt: string }

/** What was asked so lately is not asked again, by this process or another, in milliseconds. */
const askedFor = 20 * 60_000
/** After so many failures in a row the service is left alone until the next time. */
const enough = 3

const rows = { depth: 0, overrideAccess: true } as const

/** Asks for the weather of every locality that has a place on the map. Resolves to what went wrong last, or null. */
export async function refreshWeather(payload: Payload, { base, patience }: Service, now = new Date()): Promise<string | null> {
  const { docs: localities } = await payload.find({
    collection: 'localities', where: { latitude: { exists: true }, longitude: { exists: true } }, select: { latitude: true, longitude: true }, sort: 'slug', pagination: false, ...rows,
  })
  const { docs } = await payload.find({ collection: 'weather', pagination: false, ...rows })
  const known = new Map((docs as unknown as Row[]).map((row) => [row.locality, row]))
  let failure: string | null = null
  let failures = 0
  for (const { id, latitude, longitude } of localities) {
    const row = known.get(String(id))
    if (typeof latitude !== 'number' || typeof longitude !== 'number' || (row && now.getTime() - Date.parse(row.checkedAt) < askedFor)) continue
    try {
      const found = await askWeather(base, { latitude, longitude }, patience, now)
      await inTransaction(payload, (req) => keep(req, String(id), found, row ?? null, now))
      failures = 0
    } catch (error) {
      failure = error instanceof Error ? error.message : 'unknown'
      failures += 1
      if (failures >= enough) break
    }
  }
  return failure
}

async function keep(req: PayloadRequest, locality: string, observation: Observation, row: Row | null, now: Date): Promise<void> {
  const checkedAt = now.toISOString()
  if (row && !isNews(row.observation, observation)) {
    await req.payload.update({ collection: 'weather', id: row.id, data: { checkedAt }, req, ...rows })
    return
  }
  const data = { locality, observation, observedAt: observation.at, checkedAt }
  if (row) await req.payload.update({ collection: 'weather', id: row.id, data, req, ...rows })
  else await req.payload.create({ collection: 'weather', data, req, ...rows })
  await recordPurge(req, [tags.weather(locality), tags.allWeather()])
}

/** Old weather goes, and with it what pages show of it. */
export async function dropOldWeather(payload: Payload, now = new Date()): Promise<void> {
  const where = { observedAt: { less_than: new Date(now.getTime() - freshFor).toISOString() } }
  const { docs } = await payload.find({ collection: 'weather', where, select: { locality: true }, pagination: false, ...rows })
  if (docs.length === 0) return
  await inTransaction(payload, async (req) => {
    await payload.db.deleteMany({ collection: 'weather', where, req })
    await recordPurge(req, [...docs.map(({ locality }) => tags.weather(locality)), tags.allWeather()])
  })
}

import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/features/transaction'
import { dayInVietNam } from '@/locales/format'

/** The salts of the last days by day; Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.network-salts')
const known: Map<Payload, Map<string, string>> = ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Map<Payload, Map<string, string>>

const readSalt = async (payload: Payload, day: string, req?: PayloadRequest): Promise<string | null> => {
  const { docs } = await payload.find({ collection: 'network-salts', where: { key: { equals: day } }, limit: 1, depth: 0, pagination: false, overrideAccess: true, ...(req ? { req } : {}) })
  return docs[0]?.salt ?? null
}

/** A day's salt, which all processes share; null when it has been thrown away or never was. */
export const oldSalt = (payload: Payload, day: string): Promise<string | null> => readSalt(payload, day)

/** Today's salt and its key; whoever asks first makes it. */
export async function todaysSalt(payload: Payload, now = new Date()): Promise<{ key: string; salt: string }> {
  const day = dayInVietNam(now.toISOString())
  const mine = known.get(payload) ?? new Map<string, string>()
  known.set(payload, mine)
  const kept = mine.get(day)
  if (kept) return { key: day, salt: kept }
  const salt =
    (await readSalt(payload, day)) ??
    (await inTransaction(payload, async (req) => {
      const stored = await readSalt(payload, day, req)
      if (stored) return stored
      const made = randomBytes(32).toString('base64')
      await payload.create({ collection: 'network-salts', data: { key: day, salt: made }, depth: 0, overrideAccess: true, req })
      return made
    }))
  mine.clear()
  mine.set(day, salt)
  return { key: day, salt }
}

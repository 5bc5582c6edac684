import type { Payload } from 'payload'
import { askAnew, atMostEvery } from '@/features/at-most-every'
import { oldSalt } from '../salts'
import { hashOf, type Network } from './networks'

/** How long a ban that another process imposed or lifted may be unknown here, in milliseconds. */
const keptFor = 1_000
const key = 'network-bans'

type Ban = { kind: keyof Network; hash: string; until: string; salt: string }

/** The bans that hold, by the salt they were hashed with; those whose salt is gone can hit nobody. */
async function readBans(payload: Payload): Promise<Map<string, Ban[]>> {
  const { docs } = await payload.find({
    collection: 'network-bans',
    where: { until: { greater_than: new Date().toISOString() } },
    select: { kind: true, hash: true, salt: true, until: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const bySalt = new Map<string, Ban[]>()
  for (const day of new Set(docs.map(({ salt }) => salt))) {
    const salt = await oldSalt(payload, day)
    if (salt) bySalt.set(salt, docs.filter((ban) => ban.salt === day))
  }
  return bySalt
}

/** A ban has been imposed or lifted by this process. */
export const forgetBans = (): void => askAnew(key)

/** Whether a network may not comment now: its address or range, hashed with the salt of each ban, is one that was banned. */
export async function isBanned(payload: Payload, network: Network | null, now = new Date()): Promise<boolean> {
  if (!network) return false
  for (const [salt, bans] of await atMostEvery(key, keptFor, () => readBans(payload))) {
    const hashes: Record<keyof Network, string> = { address: hashOf(salt, network.address), range: hashOf(salt, network.range) }
    if (bans.some(({ kind, hash, until }) => hash === hashes[kind] && until > now.toISOString())) return true
  }
  return false
}

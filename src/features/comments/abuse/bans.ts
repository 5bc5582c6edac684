import type { Payload } from 'payload'
import { oldSalt } from '../writers'
import { hashOf, type Network } from './networks'

/** Whether a network may not comment now: its address or range, hashed with the salt of each ban, is one that was banned. */
export async function isBanned(payload: Payload, network: Network | null, now = new Date()): Promise<boolean> {
  if (!network) return false
  const { docs } = await payload.find({
    collection: 'network-bans',
    where: { until: { greater_than: now.toISOString() } },
    select: { kind: true, hash: true, salt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const day of new Set(docs.map(({ salt }) => salt))) {
    const salt = await oldSalt(payload, day)
    if (salt && docs.some((ban) => ban.salt === day && ban.hash === hashOf(salt, network[ban.kind]))) return true
  }
  return false
}

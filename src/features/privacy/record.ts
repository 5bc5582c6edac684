import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { env } from '@/env'

/** A keyed hash: the record answers whether an address was erased to who knows it already, and names it to nobody. */
const addressHash = (address: string): string => createHmac('sha256', env.secret).update(`portal-privacy ${address}`).digest('hex')

/** What somebody without an account is called: who works on the server's command line. */
const operator = 'command'

/** Records that somebody's data were exported or erased: when, by whom, how much. */
export async function record(req: PayloadRequest, kind: 'export' | 'erasure', address: string, found: { comments: number; messages: number }): Promise<void> {
  const by = req.user ? { by: String(req.user.id), byName: (req.user as { name?: string }).name ?? '' } : { byName: operator }
  await req.payload.create({ collection: 'privacy-records', data: { kind, addressHash: addressHash(address), ...found, ...by }, depth: 0, overrideAccess: true, req })
}

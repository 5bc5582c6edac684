import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { signedBy } from './history'
import type { banSchema } from './rules'

const day = 86_400_000

/** Bans the network a comment came from, until a day; one that is banned already is banned until the later day. */
export async function ban(req: PayloadRequest, { comment: id, kind, days, note }: z.infer<typeof banSchema>): Promise<{ id: string; until: string }> {
  const comment = await req.payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true, overrideAccess: true, showHiddenFields: true })
  const hash = kind === 'address' ? comment?.networkAddress : comment?.networkRange
  if (!hash || !comment?.networkSalt) throw new APIError(req.t('portal:noNetwork' as never), 400, null, true)
  const until = new Date(Date.now() + days * day).toISOString()
  const common = { collection: 'network-bans', depth: 0, overrideAccess: true } as const
  const by = signedBy(req)
  const { docs } = await req.payload.find({ ...common, where: { hash: { equals: hash }, kind: { equals: kind } }, limit: 1, pagination: false })
  const [standing] = docs
  if (standing) {
    const later = [standing.until, until].sort().at(-1)!
    await req.payload.update({ ...common, id: standing.id, data: { until: later, comment: id, ...(note ? { note } : {}), ...by } })
    return { id: String(standing.id), until: later }
  }
  const made = await req.payload.create({ ...common, data: { kind, hash, salt: comment.networkSalt, until, comment: id, ...(note ? { note } : {}), ...by } })
  return { id: String(made.id), until }
}

/** Ends a ban now. The row stays until it is swept with its salt. */
export async function lift(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({ collection: 'network-bans', id, data: { until: new Date().toISOString() }, depth: 0, overrideAccess: true })
}

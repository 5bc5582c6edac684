import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * The id that a document from another database has in this one: its own where it can be, which it always can on SQLite;
 * on MongoDB, for an id that is none of its own kind, one made of it, always the same for the same id.
 */
export function idFromElsewhere(payload: Payload, id: string): string {
  if (payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(id)) return id
  return createHash('sha256').update(id).digest('hex').slice(0, 24)
}

/** An id that either database takes for its own, and so stays what it is when the portal moves to the other: it may stand in lasting addresses. */
export const newId = (): string => randomBytes(12).toString('hex')

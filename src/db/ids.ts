import { createHash, randomBytes } from 'node:crypto'
import type { BaseDatabaseAdapter, CollectionSlug, Payload } from 'payload'

/**
 * The id that a document from another database has in this one: its own where it can be, which it always can on SQLite;
 * on MongoDB, for an id that is none of its own kind, one made of it, always the same for the same id.
 */
export const idFromElsewhere = (payload: Payload, id: string): string => (payload.db.name === 'mongoose' ? movedId(id) : id)

/** The id that a document has after it was on MongoDB. */
const movedId = (id: string): string => (/^[0-9a-f]{24}$/.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 24))

/** The ids under which a document may be known here that was given one when it was made, here or in a database of the other kind. */
export const idsOf = (payload: Payload, id: string): string[] => [...new Set([idFromElsewhere(payload, id), movedId(id)])]

/** An id that either database takes for its own, and so stays what it is when the portal moves to the other. */
export const newId = (): string => randomBytes(12).toString('hex')

/** These stand in addresses that last. */
const lasting: CollectionSlug[] = ['comments']

/** Gives new documents whose ids stand in lasting addresses one that stays. */
export function giveLastingIds(adapter: BaseDatabaseAdapter): void {
  const create = adapter.create.bind(adapter)
  adapter.create = (args) => create(lasting.includes(args.collection) ? { customID: newId(), ...args } : args)
}

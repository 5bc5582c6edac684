import type { FlattenedField, Payload, PayloadRequest, Where } from 'payload'
import { idFromElsewhere } from '@/db/ids'
import { applyEditions } from '@/features/editions/writers'
import { crossingFields } from './fields'
import type { Collection, Fields, Line } from './format'
import { setKey } from './mark'
import { mapReferences, type Reference } from './references'

/** Writes below the hooks, which would date, sign and derive anew what is to stay as it was. */
export type Writer = (line: Line, req: PayloadRequest) => Promise<void>

/** With the ids of this database; references to rows of the same collection, which may not be there yet, are kept apart. */
function translate(payload: Payload, collection: string, fields: FlattenedField[], doc: Fields) {
  const toOwn = ({ id }: Reference): string => idFromElsewhere(payload, id)
  const isOwn = ({ collection: target, isInText }: Reference): boolean => target === collection && !isInText
  const isHeldBack = (field: FlattenedField): boolean => (field.type === 'relationship' || field.type === 'upload') && field.relationTo === collection
  return {
    withoutOwn: () => mapReferences(fields, doc, (reference) => (isOwn(reference) ? null : toOwn(reference))),
    /** Only those references, or null when there is none. */
    own: (): Fields | null => {
      const held = fields.filter((field) => isHeldBack(field) && doc[field.name] !== undefined)
      return held.length > 0 ? mapReferences(held, Object.fromEntries(held.map(({ name }) => [name, doc[name]])), toOwn) : null
    },
    hasOwn: fields.some(isHeldBack),
  }
}

export const refersToItself = (payload: Payload, collection: Collection): boolean => translate(payload, collection, crossingFields(payload, collection, false), {}).hasOwn

const plainIds: Partial<Record<Collection, string[]>> = { comments: ['article', 'section', 'locality', 'parent'], translations: ['article', 'section', 'locality', 'assignee', 'confirmedBy'], 'comment-decisions': ['comment'], 'comment-reports': ['comment'] }

/** How the lines of a collection are written, the first time through. */
export function rowWriter(payload: Payload, collection: Collection, withSecrets: boolean): Writer {
  const fields = crossingFields(payload, collection, withSecrets)
  if (collection === 'editions') return (line, req) => giveEditionItsTimes(payload, line, req)
  return async ({ id, data, latest }, req) => {
    const own = idFromElsewhere(payload, id)
    const row = translate(payload, collection, fields, data).withoutOwn()
    // These are ids and no relationships: what bears them outlives what they name.
    for (const name of plainIds[collection] ?? []) if (typeof row[name] === 'string') row[name] = idFromElsewhere(payload, row[name])
    await payload.db.create({ collection, customID: own, data: row, req })
    if (collection !== 'articles') return
    if (latest) {
      const { version, ...times } = latest
      await payload.db.createVersion({ collectionSlug: 'articles', parent: own, autosave: false, ...times, versionData: translate(payload, collection, fields, version).withoutOwn() as never, req })
    }
    await applyEditions(req, own)
  }
}

/** The second time through: the references to rows of the same collection, all of which are there now. */
export function ownReferenceWriter(payload: Payload, collection: Collection): Writer {
  const fields = crossingFields(payload, collection, false)
  return async ({ id, data }, req) => {
    const own = translate(payload, collection, fields, data).own()
    if (own) await payload.db.updateOne({ collection, id: idFromElsewhere(payload, id), data: { ...own, updatedAt: data.updatedAt }, req })
  }
}

/** Editions are made anew from their articles; when they were first published and revised only they knew. */
async function giveEditionItsTimes(payload: Payload, { data }: Line, req: PayloadRequest): Promise<void> {
  const { article, locale, createdAt, updatedAt, revisedAt, staleSince } = data
  const where: Where = { article: { equals: idFromElsewhere(payload, String(article)) }, locale: { equals: locale } }
  await payload.db.updateOne({ collection: 'editions', where, data: { createdAt, updatedAt, revisedAt: revisedAt ?? null, staleSince: staleSince ?? null }, req })
}

export async function loadGlobal(payload: Payload, { slug, data }: { slug: string; data: Fields }, req: PayloadRequest): Promise<void> {
  const fields = payload.config.globals.find((global) => global.slug === slug)!.flattenedFields
  const { createdAt, updatedAt } = data
  await payload.db.createGlobal({ slug, data: { ...translate(payload, slug, fields, data).withoutOwn(), globalType: slug }, req })
  await payload.db.updateGlobal({ slug, data: { createdAt, updatedAt }, req })
}

export async function loadKeys(payload: Payload, names: string[], rows: Array<{ key: string; value: unknown }>, req: PayloadRequest): Promise<void> {
  for (const name of names) {
    const row = rows.find(({ key }) => key === name)
    if (row) await setKey(payload, name, row.value, req)
    else await payload.db.deleteMany({ collection: 'payload-kv', where: { key: { equals: name } }, req })
  }
}

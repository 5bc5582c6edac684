import type { Payload, PayloadRequest, Where } from 'payload'
import { crossingFields, tidy } from './fields'
import type { Collection, Fields, Line } from './format'
import { mapReferences, type Reference } from './references'

/** Where a row stands in the order of export, and when it and its latest version were last changed. */
export type Key = { id: string; createdAt: string; stamp: string }
type Row = Fields & { id: string; createdAt: string; updatedAt: string }
type Version = { parent: string; createdAt: string; updatedAt: string; publishedLocale?: string | null; snapshot?: boolean | null; version: Fields }

const pageSize = 500

const stamp = (times: Array<string | undefined>): string => times.map((time) => time ?? '').join(' ')
export const stampOf = ({ data, latest }: Line): string => stamp([data.createdAt as string, data.updatedAt as string, latest?.updatedAt])

/** The keys of a collection, oldest first, page by page; after a row, or from the beginning. */
export async function* keyPages(payload: Payload, collection: Collection, after: Pick<Key, 'id' | 'createdAt'> | null, req?: PayloadRequest): AsyncGenerator<Key[]> {
  for (let last = after; ; ) {
    const where: Where = last
      ? { or: [{ createdAt: { greater_than: last.createdAt } }, { and: [{ createdAt: { equals: last.createdAt } }, { id: { greater_than: last.id } }] }] }
      : {}
    const { docs } = await payload.db.find<Row>({
      collection, where, sort: ['createdAt', 'id'], limit: pageSize, pagination: false, select: { createdAt: true, updatedAt: true }, ...(req ? { req } : {}),
    })
    if (docs.length === 0) return
    const versions = collection === 'articles' ? await latestVersions(payload, docs.map(({ id }) => id), { parent: true, updatedAt: true }, req) : new Map<string, Version>()
    yield docs.map(({ id, createdAt, updatedAt }) => ({ id, createdAt, stamp: stamp([createdAt, updatedAt, versions.get(id)?.updatedAt]) }))
    last = docs.at(-1)!
  }
}

/** The latest version of each article. */
async function latestVersions(payload: Payload, ids: string[], select: Record<string, true> | null, req?: PayloadRequest): Promise<Map<string, Version>> {
  const { docs } = await payload.db.findVersions<Fields>({
    collection: 'articles',
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    ...(select ? { select } : {}),
    ...(req ? { req } : {}),
  })
  return new Map((docs as unknown as Version[]).map((version) => [String(version.parent), version]))
}

/** The lines of these rows, in this order. A row that is gone, or that is nothing without one that is gone, has none. */
export async function readRows(payload: Payload, collection: Collection, ids: string[], withSecrets: boolean, req?: PayloadRequest): Promise<Line[]> {
  const fields = crossingFields(payload, collection, withSecrets)
  const { docs } = await payload.db.find<Row>({ collection, where: { id: { in: ids } }, limit: ids.length, pagination: false, ...(req ? { req } : {}) })
  const versions = collection === 'articles' ? await latestVersions(payload, ids, null, req) : new Map<string, Version>()
  const rows = new Map(docs.map((doc) => [doc.id, doc]))
  const lines = ids.flatMap((id): Line[] => {
    const row = rows.get(id)
    if (!row) return []
    const found = versions.get(id)
    const latest = found && {
      createdAt: found.createdAt,
      updatedAt: found.updatedAt,
      ...(found.publishedLocale ? { publishedLocale: found.publishedLocale } : {}),
      ...(found.snapshot ? { snapshot: true as const } : {}),
      version: tidy(fields, found.version),
    }
    return [{ id, data: tidy(fields, row), ...(latest ? { latest } : {}) }]
  })
  const parts = lines.flatMap((line) => [line.data, line.latest?.version ?? {}])
  const gone = await danglingReferences(payload, parts.flatMap((part) => referencesIn(fields, part)), req)
  const isGone = ({ collection: target, id }: Reference) => gone.has(`${target} ${id}`)
  const cleaned = (part: Fields): Fields => tidy(fields, mapReferences(fields, part, (reference) => (isGone(reference) ? null : reference.id)))
  return lines
    .filter(({ data }) => !referencesIn(fields, data).some((reference) => reference.isRequired && isGone(reference)))
    .map(({ id, data, latest }) => ({ id, data: cleaned(data), ...(latest ? { latest: { ...latest, version: cleaned(latest.version) } } : {}) }))
}

/** The references in the fields of a document, those in its texts left out. */
export function referencesIn(fields: Parameters<typeof mapReferences>[0], doc: Fields): Reference[] {
  const found: Reference[] = []
  mapReferences(fields, doc, (reference) => {
    if (!reference.isInText) found.push(reference)
    return reference.id
  })
  return found
}

/** SQLite empties a reference whose document is deleted; MongoDB leaves it, leading nowhere. As `collection id`. */
export async function danglingReferences(payload: Payload, references: Reference[], req?: PayloadRequest): Promise<Set<string>> {
  const dangling = new Set(references.map(({ collection, id }) => `${collection} ${id}`))
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ids = [...new Set(references.filter((reference) => reference.collection === collection).map(({ id }) => id))]
    const { docs } = await payload.db.find<Row>({ collection: collection as Collection, where: { id: { in: ids } }, limit: 0, pagination: false, select: { createdAt: true }, ...(req ? { req } : {}) })
    for (const { id } of docs) dangling.delete(`${collection} ${id}`)
  }
  return dangling
}

import type { Payload } from 'payload'
import { idOf } from '@/features/editions/rules'
import type { MediaRow } from '@/features/pictures/rules'
import type { Disagreement } from './article-page'
import type { PublicSite } from './public-site'

const common = { depth: 0, pagination: false, overrideAccess: true } as const

/** A picture is public while an edition, a masthead, an author's portrait or a series uses it: its flag says so, and its files are there for readers or are not. */
export async function checkPictures(payload: Payload, site: PublicSite | null): Promise<Disagreement[]> {
  const { docs: editions } = await payload.find({ ...common, collection: 'editions', select: { pictures: true } })
  const { docs: localities } = await payload.find({ ...common, collection: 'localities', select: { masthead: true } })
  const { docs: authors } = await payload.find({ ...common, collection: 'authors', select: { portrait: true } })
  const { docs: series } = await payload.find({ ...common, collection: 'series', select: { picture: true } })
  const used = new Set([
    ...editions.flatMap(({ pictures }) => (pictures ?? []).map(idOf)),
    ...localities.map(({ masthead }) => idOf(masthead?.picture)),
    ...authors.map(({ portrait }) => idOf(portrait)),
    ...series.map(({ picture }) => idOf(picture)),
  ])
  const { docs } = await payload.find({ ...common, collection: 'media', select: { hash: true, isPublic: true, sizes: true } })
  const rows = docs as unknown as Array<MediaRow & { isPublic?: boolean | null }>
  // The same photo uploaded twice has one hash: while one is public, so is what it shares its address with.
  const publicHashes = new Set(rows.filter(({ id }) => used.has(String(id))).map(({ hash }) => hash))
  const found: Disagreement[] = []
  for (const { id, hash, isPublic, sizes } of rows) {
    const where = `media ${String(id)}`
    if (Boolean(isPublic) !== used.has(String(id))) found.push({ where, problem: isPublic ? 'is public and not in use' : 'is in use and not public' })
    for (const size of site && hash ? Object.values(sizes ?? {}) : []) {
      if (!size?.filename || (!used.has(String(id)) && publicHashes.has(hash))) continue
      const path = `/media/${hash}/${encodeURIComponent(size.filename)}`
      const { status } = await site!.ask(path)
      if ((status === 200) !== used.has(String(id))) found.push({ where: path, problem: `status ${status}` })
    }
  }
  return found
}

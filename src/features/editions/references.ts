import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ArticleRow } from '@/features/articles/rules'
import { localeCodes } from '@/locales'
import { idOf, idsOf, picturesOf, type References, type SectionRow } from './rules'

/** Everything an article refers to, in all languages: one query a collection. */
export async function readReferences(req: PayloadRequest, article: ArticleRow): Promise<References> {
  const pictures = localeCodes.flatMap((locale) => picturesOf(article.body?.[locale]))
  const sections = await read<SectionRow>(req, 'sections', [idOf(article.section)])
  for (const section of [...sections.values()]) {
    for (const [id, row] of await read<SectionRow>(req, 'sections', [idOf(section.parent)])) sections.set(id, row)
  }
  return {
    sections,
    localities: await read(req, 'localities', [idOf(article.locality)]),
    topics: await read(req, 'topics', idsOf(article.topics)),
    authors: await read(req, 'authors', idsOf(article.authors)),
    sources: await read(req, 'sources', [idOf(article.origin?.source), idOf(article.agency)]),
    media: await read(req, 'media', [idOf(article.hero), ...pictures]),
  }
}

async function read<T>(req: PayloadRequest, collection: CollectionSlug, ids: Array<string | null>): Promise<Map<string, T>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: wanted } },
    locale: 'all',
    depth: 0,
    pagination: false,
    limit: wanted.length,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [String(doc.id), doc as unknown as T]))
}

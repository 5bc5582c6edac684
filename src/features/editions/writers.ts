import { ValidationError, type PayloadRequest } from 'payload'
import { tags } from '@/cache/tags'
import { inOneLanguage, publicationFaults, type ArticleRow } from '@/features/articles/rules'
import { recordIndex, recordPurge } from '@/features/outbox/writers'
import { changesBetween, tagsOf, type EditionChange } from './changes'
import { markShown } from './shown'
import { publishedLocales, toEditions } from './rules'
import { readReferences } from './references'
import type { Edition, StoredEdition } from './types'

export { markPicture } from './shown'

/** The editions there are of an article. */
export async function storedEditions(req: PayloadRequest, articleId: string): Promise<StoredEdition[]> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { article: { equals: articleId } },
    depth: 0,
    pagination: false,
    limit: 10,
    overrideAccess: true,
    req,
  })
  return docs as unknown as StoredEdition[]
}

/** The editions there should be: from the main row in all languages, never from a hook's document. */
export async function wantedEditions(req: PayloadRequest, articleId: string): Promise<{ article: ArticleRow | null; editions: Edition[] }> {
  const article = (await req.payload.findByID({
    collection: 'articles',
    id: articleId,
    locale: 'all',
    draft: false,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })) as unknown as ArticleRow | null
  if (!article || publishedLocales(article).length === 0) return { article, editions: [] }
  return { article, editions: toEditions(article, await readReferences(req, article)) }
}

/**
 * Brings the editions of an article into agreement with the desk and records what to clear. Idempotent: called after
 * every change or delete, and by the rebuild. Throws a ValidationError when a language is published that is not whole.
 */
export async function applyEditions(req: PayloadRequest, articleId: string, { strict = false } = {}): Promise<EditionChange[]> {
  const { article, editions } = await wantedEditions(req, articleId)
  if (strict && article) refuseIncompleteLanguages(req, article)
  const stored = await storedEditions(req, articleId)
  const changes = changesBetween(stored, editions)
  for (const change of changes) await write(req, change, stored)
  if (changes.length > 0) {
    await markShown(req, articleId, changes)
    await recordPurge(req, [...tagsOf(changes), ...(await seriesTags(req, articleId, changes))])
    await recordIndex(req, articleId)
  }
  return changes
}

/** The pages of the series that an article stands in: an edition does not know them, the desk orders them. */
async function seriesTags(req: PayloadRequest, articleId: string, changes: EditionChange[]): Promise<string[]> {
  const { docs } = await req.payload.find({ collection: 'series', where: { articles: { in: [articleId] } }, select: {}, depth: 0, pagination: false, limit: 20, overrideAccess: true, req })
  return docs.flatMap(({ id }) => changes.map(({ before, after }) => tags.series(String(id), (after ?? before)!.locale)))
}

async function write(req: PayloadRequest, { before, after }: EditionChange, stored: StoredEdition[]): Promise<void> {
  const common = { collection: 'editions', depth: 0, overrideAccess: true, req } as const
  const id = stored.find((edition) => edition.locale === before?.locale)?.id
  if (!after) {
    await req.payload.delete({ ...common, id: id! })
  } else if (id) {
    // "Updated at" speaks of the text a reader sees, not of a renamed section or a new translation.
    const revisedAt = before && textOf(before) !== textOf(after) ? { revisedAt: new Date().toISOString() } : {}
    await req.payload.update({ ...common, id, data: { ...after, ...revisedAt } })
  } else {
    await req.payload.create({ ...common, data: after })
  }
}

const textOf = ({ headline, standfirst, body, hero }: Edition): string => JSON.stringify([headline, standfirst, body, hero?.id])

/** The last line of defence, after the write: restoring and publishing everything reach the row by other ways. */
function refuseIncompleteLanguages(req: PayloadRequest, article: ArticleRow): void {
  const errors = publishedLocales(article).flatMap((locale) => publicationFaults(inOneLanguage(article, locale), locale, req.t as never))
  if (errors.length > 0) throw new ValidationError({ collection: 'articles', errors: errors.map((fault) => ({ ...fault, label: fault.message })), req }, req.t)
}

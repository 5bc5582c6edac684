import { createLocalReq, type Payload, type Where } from 'payload'
import type { ReferenceCollection } from '@/features/outbox/writers'
import { inTransaction } from '@/features/transaction'
import { applyEditions, storedEditions, wantedEditions } from './writers'
import { changesBetween } from './changes'

/** By collection, the editions that contain one of its documents. */
async function containing(payload: Payload, { collection, id }: { collection: ReferenceCollection; id: string }): Promise<Where> {
  switch (collection) {
    case 'localities':
      return { locality: { equals: id } }
    case 'sections': {
      const { docs } = await payload.find({ collection: 'sections', where: { parent: { equals: id } }, select: {}, depth: 0, pagination: false, limit: 500, overrideAccess: true })
      return { section: { in: [id, ...docs.map((child) => String(child.id))] } }
    }
    case 'topics':
      return { topics: { in: [id] } }
    case 'authors':
      return { authors: { in: [id] } }
    case 'sources':
      return { sources: { in: [id] } }
    case 'media':
      return { pictures: { in: [id] } }
  }
}

const batch = 50

/** Makes anew, in batches with their purges, the editions that contain a changed document. Returns how many articles. */
export async function rebuildFor(payload: Payload, target: { collection: ReferenceCollection; id: string }): Promise<number> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: await containing(payload, target),
    select: { article: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const articles = [...new Set(docs.map(({ article }) => article))]
  await rebuildArticles(payload, articles)
  return articles.length
}

async function rebuildArticles(payload: Payload, articles: string[]): Promise<void> {
  for (let at = 0; at < articles.length; at += batch) {
    await inTransaction(payload, async (req) => {
      for (const id of articles.slice(at, at + batch)) await applyEditions(req, id)
    })
  }
}

export type Disagreement = { article: string; locale: string; problem: 'missing' | 'surplus' | 'different' }

/** Every article id on either side. */
async function allArticles(payload: Payload): Promise<string[]> {
  const ids = new Set<string>()
  const common = { depth: 0, pagination: false, overrideAccess: true } as const
  for (const { id } of (await payload.find({ collection: 'articles', ...common, select: {}, trash: true })).docs) ids.add(String(id))
  for (const { article } of (await payload.find({ collection: 'editions', ...common, select: { article: true } })).docs) ids.add(article)
  return [...ids]
}

/** Where the public side disagrees with the desk; changes nothing. */
export async function checkEditions(payload: Payload): Promise<Disagreement[]> {
  const found: Disagreement[] = []
  const req = await createLocalReq({}, payload)
  for (const article of await allArticles(payload)) {
    const [{ editions }, stored] = [await wantedEditions(req, article), await storedEditions(req, article)]
    for (const { before, after } of changesBetween(stored, editions)) {
      found.push({ article, locale: (after ?? before)!.locale, problem: !before ? 'missing' : !after ? 'surplus' : 'different' })
    }
  }
  return found
}

/** Brings every article's editions into agreement. Returns how many articles there are. */
export async function rebuildEditions(payload: Payload, progress?: (done: number, all: number) => void): Promise<number> {
  const articles = await allArticles(payload)
  for (let at = 0; at < articles.length; at += batch) {
    await rebuildArticles(payload, articles.slice(at, at + batch))
    progress?.(Math.min(at + batch, articles.length), articles.length)
  }
  return articles.length
}

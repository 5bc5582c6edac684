import type { Payload, Where } from 'payload'
import type { StoredEdition } from '@/features/editions/types'
import { localeCodes, publicPath, type Locale } from '@/locales'
import type { Disagreement } from './article-page'
import type { PublicSite } from './public-site'

type Card = Pick<StoredEdition, 'code' | 'path' | 'headline'>

const common = { depth: 0, pagination: false, overrideAccess: true } as const
/** So many of the newest stand on a front page, whatever is pinned there. */
const newestOnFront = 9

const editions = async (payload: Payload, where: Where): Promise<Card[]> =>
  (await payload.find({ ...common, collection: 'editions', where, sort: ['-publishedAt', 'code'], select: { code: true, path: true, headline: true } })).docs

/** The links of a page's main part that lead to articles of its language: their place, slug and code. */
const isArticle = (href: string, locale: Locale): boolean =>
  new RegExp(`^${publicPath(locale)}/(?!(?:topic|author|source|series|p|archive)/)[^/]+/[^/]*[2-9a-hjkmnp-z]{6}$`).test(href)

/** Every page of a list: its articles in order. `/page/N` goes on until it is unknown. */
async function readList(site: PublicSite, path: string, locale: Locale): Promise<{ cards: Array<{ href: string; text: string }>; status: number }> {
  const cards = []
  for (let number = 1; ; number += 1) {
    const { status, page } = await site.ask(number === 1 ? path : `${path}/page/${number}`)
    if (status !== 200) return { cards, status: number === 1 ? status : 200 }
    cards.push(...page.links.filter(({ href }) => isArticle(href, locale)))
  }
}

async function checkFront(payload: Payload, site: PublicSite, locale: Locale): Promise<Disagreement[]> {
  const where = publicPath(locale)
  const [all, { status, page }] = [await editions(payload, { locale: { equals: locale } }), await site.ask(where)]
  if (status !== 200) return [{ where, problem: `status ${status}` }]
  const byPath = new Map(all.map((card) => [card.path, card]))
  const links = page.links.filter(({ href }) => isArticle(href, locale))
  const strange = links.filter(({ href, text }) => byPath.get(href)?.headline.replace(/\s+/gu, ' ').trim() !== text)
  const missing = all.slice(0, newestOnFront).filter(({ path }) => !links.some(({ href }) => href === path))
  return [
    ...strange.map(({ href, text }) => ({ where, problem: `lists ${href} as "${text}"` })),
    ...missing.map(({ path }) => ({ where, problem: `misses ${path}` })),
  ]
}

/** A list of articles: where it stands, and what belongs to it. `isOptional`: without an article it has no page. */
type List = { segments: string[]; of: Where; isOptional: boolean }

/** Every article of the list, newest first, and no other. */
async function checkList(payload: Payload, site: PublicSite, locale: Locale, { segments, of, isOptional }: List): Promise<Disagreement[]> {
  const where = publicPath(locale, ...segments)
  const [wanted, { cards, status }] = [await editions(payload, { locale: { equals: locale }, ...of }), await readList(site, where, locale)]
  if (isOptional && wanted.length === 0) return status === 404 ? [] : [{ where, problem: `status ${status}` }]
  if (status !== 200) return [{ where, problem: `status ${status}` }]
  const found = cards.map(({ href, text }) => `${href} "${text}"`)
  const expected = wanted.map(({ path, headline }) => `${path} "${headline.replace(/\s+/gu, ' ').trim()}"`)
  if (found.join('\n') === expected.join('\n')) return []
  const at = expected.findIndex((line, index) => line !== found[index])
  return [{ where, problem: `lists ${found.length} articles, not ${expected.length}; at ${at + 1}: ${found[at] ?? 'nothing'}, not ${expected[at] ?? 'nothing'}` }]
}

/** Every list there is, as one question each: front pages, localities, sections, topics, authors, sources, in five languages. */
export async function listChecks(payload: Payload, site: PublicSite): Promise<Array<() => Promise<Disagreement[]>>> {
  const { docs: localities } = await payload.find({ ...common, collection: 'localities', select: { slug: true } })
  const { docs: sections } = await payload.find({ ...common, collection: 'sections', select: { slug: true, parent: true } })
  const withChildren = (id: unknown) => [id, ...sections.filter(({ parent }) => parent === id).map((child) => child.id)].map(String)
  const named = async (segment: string, collection: 'topics' | 'authors' | 'sources'): Promise<List[]> =>
    (await payload.find({ ...common, collection, select: { slug: true } })).docs.map(({ id, slug }) => ({ segments: [segment, slug], of: { [collection]: { in: [String(id)] } }, isOptional: true }))
  const lists: List[] = [
    ...localities.map(({ id, slug }) => ({ segments: [slug], of: { locality: { equals: id } }, isOptional: false })),
    ...sections.map(({ id, slug }) => ({ segments: [slug], of: { section: { in: withChildren(id) } }, isOptional: false })),
    ...(await named('topic', 'topics')),
    ...(await named('author', 'authors')),
    ...(await named('source', 'sources')),
  ]
  return localeCodes.flatMap((locale) => [() => checkFront(payload, site, locale), ...lists.map((list) => () => checkList(payload, site, locale, list))])
}

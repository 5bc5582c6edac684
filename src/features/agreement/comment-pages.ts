import type { Payload } from 'payload'
import type { StoredEdition } from '@/features/editions/types'
import { publicPath, type Locale } from '@/locales'
import type { Comment } from '@/payload-types'
import { shows, type ReadPage } from './html'
import type { PublicSite } from './public-site'

/** What stands below an article: what was said of it, and how much of that a page holds. */
export type Below = { comments: Comment[]; perPage: number }

/** Every comment of an article, in whatever state. */
export async function readBelow(payload: Payload, article: string): Promise<Below> {
  const common = { depth: 0, overrideAccess: true } as const
  const [{ docs }, { perPage }] = await Promise.all([
    payload.find({ ...common, collection: 'comments', where: { article: { equals: article } }, pagination: false }),
    payload.findGlobal({ ...common, slug: 'comment-settings' }),
  ])
  return { comments: docs, perPage }
}

/** The pages of a list beyond those that are read already, until one is unknown. */
async function pagesFrom(site: PublicSite, address: string, first: number): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  for (let number = first; ; number += 1) {
    const { status, page } = await site.ask(`${address}/${number}`)
    if (status !== 200) return pages
    pages.push(page)
  }
}

const misses = (pages: ReadPage[], wanted: Comment[], where = ''): string[] =>
  wanted.filter(({ text }) => !pages.some((page) => shows(page, text))).map(() => `misses an approved comment${where}`)

/**
 * What is wrong with the comments of an edition. On its page and those that follow readers find what was approved in its
 * language, with the replies; under "all languages" what was approved in any; nowhere what was not.
 */
export async function commentFaults(site: PublicSite, { locale, code, languages }: StoredEdition, page: ReadPage, { comments, perPage }: Below): Promise<string[]> {
  const published = new Set<string>(languages.map((version) => version.locale))
  const isShown = ({ status, locale: language }: Comment) => status === 'approved' && published.has(language)
  const shown = comments.filter(isShown)
  const hidden = comments.filter((comment) => !isShown(comment) && !shown.some(({ text }) => text.includes(comment.text)))
  const languageOf = ({ parent, locale: language }: Comment): Locale => comments.find(({ id }) => String(id) === parent)?.locale ?? language
  const own = shown.filter((comment) => languageOf(comment) === locale)

  const list = (view: string) => publicPath(locale, 'a', code, 'comments', view)
  const ownPages = [page, ...(own.length > perPage ? await pagesFrom(site, list('oldest'), 2) : [])]
  const allPages = shown.length > own.length ? await pagesFrom(site, list('all'), 1) : []
  return [
    ...misses(ownPages, own),
    ...misses(allPages, shown.length > own.length ? shown : [], ' of all languages'),
    ...hidden.filter(({ text }) => [...ownPages, ...allPages].some((read) => shows(read, text))).map(() => 'shows a comment that is not approved'),
  ]
}

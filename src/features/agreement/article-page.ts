import type { Payload } from 'payload'
import type { LexicalNode } from '@/features/articles/rules'
import type { StoredEdition } from '@/features/editions/types'
import { localeCodes, localeRecord, publicPath, type InFiveLanguages, type Locale } from '@/locales'
import { commentFaults, readBelow, type Below } from './comment-pages'
import { shows } from './html'
import type { PublicSite } from './public-site'

/** A place where the public side does not say what the desk says. */
export type Disagreement = { where: string; problem: string }

/** The texts of a body, piece by piece, captions of its pictures included. */
function textsOf(node: LexicalNode): string[] {
  const own = node.type === 'text' && node.text ? [node.text] : []
  return [...own, ...(node.children ?? []).flatMap(textsOf)]
}

/** What the page of an edition must show. */
function wanted(edition: StoredEdition): string[] {
  const { standfirst, body, byline, dateline, hero, origin, topicLinks, ai } = edition
  const words = [
    standfirst, ...textsOf(body.root), dateline?.abbreviation, origin?.name, hero?.caption, hero?.credit, ai?.note,
    ...byline.flatMap(({ name, position }) => [name, position]), ...topicLinks.map(({ name }) => name),
  ]
  return words.filter((word): word is string => Boolean(word?.trim()))
}

async function checkEdition(site: PublicSite, edition: StoredEdition, below: Below): Promise<Disagreement[]> {
  const { path, locale, code, headline, languages, breadcrumbs } = edition
  const { status, page } = await site.ask(path)
  if (status !== 200) return [{ where: path, problem: `status ${status}` }]
  const faults: string[] = []
  const expect = (name: string, found: unknown, expected: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(expected)) faults.push(`${name} ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`)
  }
  expect('lang', page.lang, localeRecord(locale).tag)
  expect('canonical', page.canonical, site.siteUrl + path)
  expect('h1', page.headings, [headline.replace(/\s+/gu, ' ')])
  expect('hreflang', Object.entries(page.alternates).sort(), languages.map((version) => [localeRecord(version.locale).tag, site.siteUrl + version.path]).sort())
  const steps = page.trail.filter(({ href }) => href.split('/').length > 2).map(({ href, text }) => [href, text])
  expect('trail', steps, breadcrumbs.map(({ path: step, name }) => [step, name]))
  for (const text of wanted(edition)) if (!shows(page, text)) faults.push(`"${text}" is missing`)
  faults.push(...(await commentFaults(site, edition, page, below)))

  const short = await site.ask(publicPath(locale, 'a', code))
  expect('short link', [short.status, short.location], [308, path])
  return faults.map((problem) => ({ where: path, problem }))
}

/** A language that an article is not published in: unknown to readers, and its draft unread. */
async function checkAbsence(site: PublicSite, code: string, locale: Locale, drafts: InFiveLanguages, published: StoredEdition[]): Promise<Disagreement[]> {
  const where = publicPath(locale, 'a', code)
  const { status, page } = await site.ask(where)
  const draft = drafts[locale]?.trim()
  const leaks = draft && !published.some(({ headline }) => headline.includes(draft)) && shows(page, draft)
  return [...(status === 404 ? [] : [`status ${status}`]), ...(leaks ? ['shows an unpublished headline'] : [])].map((problem) => ({ where, problem }))
}

/** Where the pages of an article, in five languages, differ from its editions and comments; `article` is its id. */
export async function checkArticle(payload: Payload, site: PublicSite, article: string): Promise<Disagreement[]> {
  const common = { depth: 0, overrideAccess: true } as const
  const row = await payload.findByID({ ...common, collection: 'articles', id: article, locale: 'all', draft: true, trash: true, disableErrors: true, select: { code: true, headline: true } })
  const { docs } = await payload.find({ ...common, collection: 'editions', where: { article: { equals: article } }, pagination: false })
  const editions = docs as unknown as StoredEdition[]
  const code = row?.code ?? editions[0]?.code
  if (!code) return []
  const drafts = (row?.headline ?? {}) as InFiveLanguages
  const below = await readBelow(payload, article)
  const found = await Promise.all(
    localeCodes.map(async (locale) => {
      const edition = editions.find((candidate) => candidate.locale === locale)
      return edition ? checkEdition(site, edition, below) : checkAbsence(site, code, locale, drafts, editions)
    }),
  )
  return found.flat()
}

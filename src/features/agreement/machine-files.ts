import type { Payload } from 'payload'
import { feedLength } from '@/features/feeds/rules'
import { localeCodes, publicPath, type Locale } from '@/locales'
import type { Disagreement } from './article-page'
import type { PublicSite } from './public-site'

const common = { depth: 0, pagination: false, overrideAccess: true, collection: 'editions' } as const

/** The feed of a language holds its newest articles, in order, each with its headline. */
async function checkFeed(payload: Payload, { read, siteUrl }: PublicSite, locale: Locale): Promise<Disagreement[]> {
  const where = publicPath(locale, 'feed.json')
  const { docs } = await payload.find({ ...common, where: { locale: { equals: locale } }, sort: ['-publishedAt', 'code'], limit: feedLength, select: { path: true, headline: true } })
  const { status, text } = await read(where)
  if (status !== 200) return [{ where, problem: `status ${status}` }]
  const { items } = JSON.parse(text) as { items: Array<{ url: string; title: string }> }
  const [found, wanted] = [items.map(({ url, title }) => `${url} "${title}"`), docs.map(({ path, headline }) => `${siteUrl}${path} "${headline}"`)]
  const at = Array.from({ length: Math.max(found.length, wanted.length) }, (_, index) => index).find((index) => found[index] !== wanted[index])
  return at === undefined ? [] : [{ where, problem: `at ${at + 1}: ${found[at] ?? 'nothing'}, not ${wanted[at] ?? 'nothing'}` }]
}

const locationsIn = (text: string): string[] => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!)

/** The sitemaps of a language name every article it has, and no other. */
async function checkSitemaps(payload: Payload, { read, siteUrl }: PublicSite, locale: Locale): Promise<Disagreement[]> {
  const where = '/sitemap.xml'
  const { docs } = await payload.find({ ...common, where: { locale: { equals: locale } }, select: { path: true } })
  const index = await read(where)
  if (index.status !== 200) return [{ where, problem: `status ${index.status}` }]
  const files = locationsIn(index.text).filter((file) => file.startsWith(`${siteUrl}/sitemap-${locale}-`))
  const found = new Set<string>()
  for (const file of files) for (const address of locationsIn((await read(file.slice(siteUrl.length))).text)) found.add(address)
  const wanted = new Set(docs.map(({ path }) => siteUrl + path))
  return [
    ...[...wanted].filter((address) => !found.has(address)).map((address) => ({ where, problem: `misses ${address}` })),
    ...[...found].filter((address) => !wanted.has(address)).map((address) => ({ where, problem: `names ${address}` })),
  ]
}

/** What machines are told of each language, as one question each. */
export const machineChecks = (payload: Payload, site: PublicSite): Array<() => Promise<Disagreement[]>> =>
  localeCodes.flatMap((locale) => [() => checkFeed(payload, site, locale), () => checkSitemaps(payload, site, locale)])

import { readdirSync, readFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { localeCodes, type InFiveLanguages, type Locale } from '@/locales'
import { parseText, type DemoText } from './markdown'

export type Named = { key: string; slug: string; name: InFiveLanguages }
export type DemoPlace = Named & {
  kind: 'province' | 'city'
  latitude: number
  longitude: number
  masthead: { title: InFiveLanguages; slogan: InFiveLanguages; picture: string }
  introduction: InFiveLanguages
  validFrom?: string
  validTo?: string
  successor?: string
  formerNames?: Array<{ name: InFiveLanguages; until: string }>
  formerSlugs?: string[]
  governingBody?: InFiveLanguages
  history?: InFiveLanguages
  figures?: Array<{ kind: string; value: number; year: number; source: InFiveLanguages }>
  partners?: Array<{ name: InFiveLanguages; country: string; since: number; relation: string }>
}
export type DemoSection = Named & { description: InFiveLanguages; parent?: string; formerSlugs?: string[] }
export type DemoAuthor = {
  key: string
  slug: string
  name: string
  romanised: string
  displayName?: InFiveLanguages
  positions: Array<{ title: InFiveLanguages; from?: string; to?: string }>
}
export type DemoSource = Named & { abbreviation?: string; url: string }
export type DemoMedia = { key: string; alt: InFiveLanguages; caption: InFiveLanguages; credit: InFiveLanguages }
export type DemoComment = { article: string; locale: Locale; name: string; text: string; status: 'approved' | 'waiting'; createdAt: string }
export type DemoArticle = {
  key: string
  code: string
  slug: InFiveLanguages
  locality?: string
  section: string
  topics?: string[]
  partnerCountries?: string[]
  kind: 'original' | 'syndicated' | 'translated'
  agency?: string
  authors?: string[]
  source?: { source: string; url: string; originalDate: string }
  hero?: string
  publishedAt: string
  comments: boolean
  /** What artificial intelligence was used for, by language. */
  ai?: Partial<Record<Locale, Array<'translation' | 'drafting' | 'picture'>>>
  texts: Partial<Record<Locale, DemoText>>
}
export type DemoSeries = { key: string; slug: string; title: InFiveLanguages; introduction: InFiveLanguages; order: 'date' | 'hand'; articles: string[] }
export type DemoTerm = { term: string; en: string; ja: string; ko: string; zh: string; note?: string }
export type DemoPage = { slug: string; texts: Record<Locale, { title: string; body: string }> }
export type DemoSite = {
  name: InFiveLanguages
  tagline: InFiveLanguages
  identity: Record<'owner' | 'governingBody' | 'address' | 'personResponsible' | 'licence', InFiveLanguages> & { phone: string; email: string }
  announcement: { to: string; text: InFiveLanguages }
  utilities: Array<{ url: string; titles: InFiveLanguages }>
  /** Of example.org: a demonstration leads to nobody's real page. */
  socialPages: Array<{ network: 'facebook' | 'zalo' | 'youtube'; url: string }>
  menu: Array<{ section: string } | { locality: string }>
  pinned: string
}

/** The pages about the portal, in the order of the footer. */
const demoPages = ['about', 'contact', 'principles', 'privacy', 'accessibility']

const folder = path.resolve('src/demo/content')
const json = <T>(name: string): T => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T

/** All of `content/`, read from the files. */
export function readContent() {
  return {
    places: json<DemoPlace[]>('places.json'),
    sections: json<DemoSection[]>('sections.json'),
    topics: json<Named[]>('topics.json'),
    authors: json<DemoAuthor[]>('authors.json'),
    sources: json<DemoSource[]>('sources.json'),
    terms: json<DemoTerm[]>('terms.json'),
    media: json<DemoMedia[]>('media.json'),
    comments: json<DemoComment[]>('comments.json'),
    series: json<DemoSeries[]>('series.json'),
    pages: demoPages.map(readPage),
    site: json<DemoSite>('site.json'),
    articles: readdirSync(path.join(folder, 'articles')).sort().map(readArticle),
  }
}

function readArticle(key: string): DemoArticle {
  const texts: DemoArticle['texts'] = {}
  for (const locale of localeCodes) {
    const file = path.join(folder, 'articles', key, `${locale}.md`)
    if (existsSync(file)) texts[locale] = parseText(readFileSync(file, 'utf8'))
  }
  return { ...json<Omit<DemoArticle, 'key' | 'texts'>>(`articles/${key}/article.json`), key, texts }
}

function readPage(slug: string): DemoPage {
  const texts = {} as DemoPage['texts']
  for (const locale of localeCodes) {
    const [heading = '', ...body] = readFileSync(path.join(folder, 'pages', slug, `${locale}.md`), 'utf8').trim().split(/\n{2,}/)
    texts[locale] = { title: heading.replace(/^# /, ''), body: body.join('\n\n') }
  }
  return { slug, texts }
}

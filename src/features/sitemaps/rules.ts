import { defaultLocale, isLocale, localeRecord, type Locale } from '@/locales'

/**
 * How many addresses a file holds. The protocol allows 50,000 and 50 MB; with the same page in five languages beside each
 * address, 50,000 would be more than that, and nobody is helped by a file that takes seconds to make.
 */
export const perFile = 10_000
/** Google reads so many news of a file. */
export const perNewsFile = 1_000
/** How long news is news, in milliseconds. */
export const newsAge = 48 * 3_600_000

export type SitemapName = { kind: 'index' } | { kind: 'pages' } | { kind: 'news' } | { kind: 'articles'; locale: Locale; year: number; page: number }

/** The address of a file below the root, where a sitemap may speak of every page. */
export function sitemapFile(name: SitemapName): string {
  if (name.kind === 'index') return 'sitemap.xml'
  if (name.kind !== 'articles') return `sitemap-${name.kind}.xml`
  return `sitemap-${name.locale}-${name.year}${name.page > 1 ? `-${name.page}` : ''}.xml`
}

/** What `sitemapFile` wrote; null for any other name. */
export function readSitemapFile(file: string): SitemapName | null {
  if (file === 'sitemap.xml') return { kind: 'index' }
  const [, kind] = /^sitemap-(pages|news)\.xml$/.exec(file) ?? []
  if (kind) return { kind: kind as 'pages' | 'news' }
  const [, locale, year, page] = /^sitemap-([a-z]{2})-(\d{4})(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(file) ?? []
  return isLocale(locale) ? { kind: 'articles', locale, year: Number(year), page: Number(page ?? 1) } : null
}

export type LanguagePath = { locale: Locale; path: string }
/** An address for search engines: the page in every language that has it, itself included. `fallback` is for readers of all others. */
export type SitemapEntry = { path: string; languages: LanguagePath[]; fallback?: string; modifiedAt?: string | null }
export type NewsEntry = { path: string; locale: Locale; publication: string; title: string; publishedAt: string }

// Characters that no XML 1.0 document may hold.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** What of a text, or of a whole document, an XML document may hold. */
export const writable = (text: string): string => text.replace(unwritable, '')
const xml = (text: string): string => writable(text).replace(/[&<>"']/g, (letter) => entities[letter]!)

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const space = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The index of the other files (sitemaps.org). */
export const indexXml = (siteUrl: string, files: Array<{ file: string; modifiedAt: string | null }>): string =>
  `${declaration}<sitemapindex xmlns="${space}">${files.map(({ file, modifiedAt }) => `\n<sitemap><loc>${xml(`${siteUrl}/${file}`)}</loc>${lastmod(modifiedAt)}</sitemap>`).join('')}\n</sitemapindex>\n`

const lastmod = (at: string | null | undefined): string => (at ? `<lastmod>${at}</lastmod>` : '')

/** Pages, each with its other languages; those are told by the same rule as in the pages' own heads. */
export function pagesXml(siteUrl: string, entries: SitemapEntry[]): string {
  const link = (tag: string, path: string): string => `<xhtml:link rel="alternate" hreflang="${tag}" href="${xml(siteUrl + path)}"/>`
  const url = ({ path, languages, fallback, modifiedAt }: SitemapEntry): string => {
    const otherwise = fallback ?? (languages.find(({ locale }) => locale === defaultLocale) ?? languages[0])?.path
    const links = languages.map((language) => link(localeRecord(language.locale).tag, language.path))
    return `\n<url><loc>${xml(siteUrl + path)}</loc>${lastmod(modifiedAt)}${links.join('')}${otherwise ? link('x-default', otherwise) : ''}</url>`
  }
  return `${declaration}<urlset xmlns="${space}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.map(url).join('')}\n</urlset>\n`
}

/** ISO 639, but for Chinese, of which Google's format wants to know the script by the country. */
const newsLanguage = (locale: Locale): string => (locale === 'zh' ? 'zh-cn' : locale)

/** The news of two days, in Google's format. */
export function newsXml(siteUrl: string, entries: NewsEntry[]): string {
  const url = ({ path, locale, publication, title, publishedAt }: NewsEntry): string =>
    `\n<url><loc>${xml(siteUrl + path)}</loc><news:news><news:publication><news:name>${xml(publication)}</news:name><news:language>${newsLanguage(locale)}</news:language></news:publication>` +
    `<news:publication_date>${publishedAt}</news:publication_date><news:title>${xml(title)}</news:title></news:news></url>`
  return `${declaration}<urlset xmlns="${space}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries.map(url).join('')}\n</urlset>\n`
}

/** Whether a public address is one: a name that the world can look up, over HTTPS. What runs under any other is somebody's trial. */
export function isPublicAddress(siteUrl: string): boolean {
  const { protocol, hostname } = new URL(siteUrl)
  return protocol === 'https:' && /\.[a-z][a-z0-9-]+$/.test(hostname) && !/(^|\.)(localhost|local|internal|intranet|lan|home|test|example|invalid|onion)$/.test(hostname)
}

/** What robots may ask for. A trial is nobody's to find. */
export function robotsTxt(siteUrl: string): string {
  if (!isPublicAddress(siteUrl)) return 'User-agent: *\nDisallow: /\n'
  const closed = ['/admin', '/api/', '/internal/', '/*/search', '/*/a/*/comment', '/*/a/*/report', '/*/a/*/challenge', '/*/c/', '/*/seen.gif']
  return `User-agent: *\nAllow: /api/public/\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${siteUrl}/sitemap.xml\nSitemap: ${siteUrl}/sitemap-news.xml\n`
}

import { aiUses, inOneLanguage, publicationFaults, type AiDeclaration, type ArticleRow, type LexicalBody, type LexicalNode } from '@/features/articles/rules'
import { canonical } from '@/features/saves/rules'
import { dayInVietNam } from '@/locales/format'
import { slugify } from '@/locales/slugify'
import { deskAddress, toPicture, type MediaRow, type Picture } from '@/features/pictures/rules'
import { defaultLocale, localeCodes, publicPath, type InFiveLanguages, type Locale } from '@/locales'
import type { BylineEntry, Dateline, Edition, Link, Origin } from './types'

type NamedRow = { id: unknown; slug: string; name?: InFiveLanguages | null }
export type SectionRow = NamedRow & { parent?: unknown }
export type SourceRow = NamedRow & { abbreviation?: string | null; url?: string | null }
export type AuthorRow = {
  id: unknown
  slug: string
  name: string
  displayNames?: InFiveLanguages | null
  positions?: Array<{ titles?: InFiveLanguages | null; from?: string | null; to?: string | null }> | null
}

/** All that an article refers to, read with `locale: 'all'`, by id. */
export type References = {
  localities: Map<string, NamedRow>
  sections: Map<string, SectionRow>
  topics: Map<string, NamedRow>
  authors: Map<string, AuthorRow>
  sources: Map<string, SourceRow>
  media: Map<string, MediaRow>
}

export const idOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'object' && 'id' in value) return idOf(value.id)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
export const idsOf = (values: unknown[] | null | undefined): string[] =>
  (values ?? []).map(idOf).filter((id): id is string => id !== null)

/** A name in a language; a name (not a text) falls back to English, then to Vietnamese. */
export const nameIn = (name: InFiveLanguages | null | undefined, locale: Locale): string =>
  name?.[locale] || (locale === defaultLocale ? '' : name?.en) || name?.[defaultLocale] || name?.en || ''

/** The position held on the day of a moment, in Việt Nam: the latest begun that has not ended. */
export function positionAt(author: AuthorRow, at: string, locale: Locale): string | null {
  const day = dayInVietNam(at)
  const held = (author.positions ?? [])
    .filter(({ from, to }) => (!from || dayInVietNam(from) <= day) && (!to || day <= dayInVietNam(to)))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]
  return held?.titles?.[locale] || null
}

/** A video among the nodes of a body; its poster is stored with the name of its collection. */
type VideoNode = LexicalNode & { fields: { poster?: { value?: unknown } | null } }
const isVideo = (node: LexicalNode): node is VideoNode => node.type === 'block' && (node.fields as { blockType?: unknown } | undefined)?.blockType === 'video'

/** The media ids of a body: its pictures, and the posters of its videos. */
export function picturesOf(body: LexicalBody | null | undefined): string[] {
  const found: string[] = []
  const visit = (node: LexicalNode): void => {
    const id = node.type === 'upload' ? idOf(node.value) : isVideo(node) ? idOf(node.fields.poster?.value) : null
    if (id) found.push(id)
    node.children?.forEach(visit)
  }
  if (body?.root) visit(body.root)
  return found
}

/** The body with each upload node's reference replaced by the picture itself; without one the node goes. */
function withPictures(body: LexicalBody, pictures: (id: string) => Picture | null): LexicalBody {
  const visit = (node: LexicalNode): LexicalNode[] => {
    if (node.type === 'upload') {
      const id = idOf(node.value)
      const picture = id ? pictures(id) : null
      return picture ? [{ ...node, value: picture }] : []
    }
    if (isVideo(node)) {
      const id = idOf(node.fields.poster?.value)
      return [{ ...node, fields: { ...node.fields, poster: id ? pictures(id) : null } }]
    }
    return [node.children ? { ...node, children: node.children.flatMap(visit) } : node]
  }
  return { ...body, root: visit(body.root)[0]! }
}

/** The languages a row is public in. A trashed row has none, though its `_status` stays. */
export function publishedLocales(article: ArticleRow): Locale[] {
  if (article.deletedAt) return []
  const status = article._status
  return localeCodes.filter((locale) => (typeof status === 'object' ? status?.[locale] : status) === 'published')
}

/** Of 「5年」 only the digit is Latin: an address of digits alone tells nobody anything, and so another language's words go before. */
const slugIn = (article: ArticleRow, locale: Locale): string => {
  const own = (of: Locale) => article.slug?.[of] || slugify(article.headline?.[of] ?? '')
  return [locale, 'en' as const, defaultLocale].map(own).find((slug) => /[a-z]/.test(slug)) ?? (own('en') || own(defaultLocale))
}

function pathIn(article: ArticleRow, references: References, locale: Locale): string {
  const place = references.localities.get(idOf(article.locality) ?? '') ?? references.sections.get(idOf(article.section) ?? '')
  const last = [slugIn(article, locale), article.code].filter(Boolean).join('-')
  return publicPath(locale, place?.slug ?? 'a', last)
}

/** All editions of an article: one for each published language that is whole. Pure; the same input gives the same rows. */
export function toEditions(article: ArticleRow, references: References): Edition[] {
  const locales = publishedLocales(article).filter(
    (locale) => publicationFaults(inOneLanguage(article, locale), locale, (key) => key).length === 0,
  )
  const languages = locales.map((locale) => ({ locale, path: pathIn(article, references, locale) }))
  return locales.map((locale) => toEdition(article, references, locale, languages))
}

const emptyBody: LexicalBody = { root: { type: 'root', children: [] } }

/**
 * What a draft would be as an edition if it were published at `now`, and `asPublic` with public addresses of its pictures,
 * to compare with the edition there is. Null without a headline.
 */
export function toPreview(article: ArticleRow, references: References, locale: Locale, now: string, asPublic?: Pick<Edition, 'languages'>): Edition | null {
  if (!article.code || !article.headline?.[locale]?.trim()) return null
  const draft: ArticleRow = {
    ...article,
    publishedAt: { ...article.publishedAt, [locale]: article.publishedAt?.[locale] || now },
    body: { ...article.body, [locale]: article.body?.[locale] ?? emptyBody },
  }
  const here = { locale, path: pathIn(article, references, locale) }
  const others = asPublic?.languages.filter((language) => language.locale !== locale) ?? []
  const languages = localeCodes.flatMap((code) => [here, ...others].filter((language) => language.locale === code))
  return toEdition(draft, references, locale, languages, asPublic ? undefined : deskAddress)
}

function toEdition(article: ArticleRow, references: References, locale: Locale, languages: Edition['languages'], address?: typeof deskAddress): Edition {
  const text = inOneLanguage(article, locale)
  const publishedAt = new Date(text.publishedAt!).toISOString()
  const picture = (id: string | null): Picture | null => {
    const media = id ? references.media.get(id) : undefined
    return media ? toPicture(media, locale, address) : null
  }
  const link = (row: NamedRow): Link => ({ name: nameIn(row.name, locale), path: publicPath(locale, row.slug) })
  const known = <T>(map: Map<string, T>, ids: string[]): T[] => ids.flatMap((id) => map.get(id) ?? [])

  const locality = references.localities.get(idOf(article.locality) ?? '')
  const section = references.sections.get(idOf(article.section) ?? '')
  const parent = references.sections.get(idOf(section?.parent) ?? '')
  const authors = known(references.authors, idsOf(article.authors))
  const topics = known(references.topics, idsOf(article.topics))
  const source = references.sources.get(idOf(article.origin?.source) ?? '')
  const agency = references.sources.get(idOf(article.agency) ?? '')
  const body = withPictures(text.body!, (id) => picture(id))
  const hero = picture(idOf(article.hero))

  return {
    article: String(article.id),
    locale,
    code: article.code!,
    path: languages.find((language) => language.locale === locale)!.path,
    headline: text.headline!.trim(),
    standfirst: text.standfirst?.trim() || null,
    body,
    kind: article.kind ?? 'original',
    dateline: agency ? toDateline(agency, locale) : null,
    byline: authors.map((author): BylineEntry => ({
      id: String(author.id),
      name: author.displayNames?.[locale] || author.name,
      slug: author.slug,
      position: positionAt(author, publishedAt, locale),
    })),
    origin: source ? toOrigin(source, article, locale) : null,
    hero,
    ai: toDeclaration(article, locale),
    breadcrumbs: [locality, parent, section].filter((row) => row !== undefined).map(link),
    topicLinks: topics.map((topic) => ({ name: nameIn(topic.name, locale), path: publicPath(locale, 'topic', topic.slug) })),
    languages,
    section: section ? String(section.id) : null,
    locality: locality ? String(locality.id) : null,
    topics: topics.map(({ id }) => String(id)),
    authors: authors.map(({ id }) => String(id)),
    sources: [...new Set([source, agency].flatMap((row) => (row ? [String(row.id)] : [])))],
    pictures: [...new Set([...(hero ? [hero.id] : []), ...picturesOf(text.body).filter((id) => picture(id))])],
    partnerCountries: article.partnerCountries ?? [],
    commentsOpen: article.kind === 'syndicated' ? (article.syndicatedCommentsOpen ?? false) : (article.commentsOpen ?? true),
    publishedAt,
  }
}

/** What is declared in a language, in a fixed order; null when nothing is. */
function toDeclaration({ aiUse, aiNote }: ArticleRow, locale: Locale): AiDeclaration | null {
  const uses = aiUses.filter((use) => aiUse?.[locale]?.includes(use))
  const note = aiNote?.[locale]?.trim() || null
  return uses.length > 0 || note ? { uses, note } : null
}

const toDateline = (agency: SourceRow, locale: Locale): Dateline => ({
  name: nameIn(agency.name, locale),
  abbreviation: agency.abbreviation || nameIn(agency.name, locale),
})

const toOrigin = (source: SourceRow, article: ArticleRow, locale: Locale): Origin => ({
  name: nameIn(source.name, locale),
  abbreviation: source.abbreviation ?? null,
  slug: source.slug,
  url: article.origin?.url || source.url || null,
  date: article.origin?.date ?? null,
})

/** An edition in a form in which equal editions are equal strings: key order, null, undefined and empty lists aside. */
export function fingerprint(edition: Edition): string {
  return canonical(Object.fromEntries(editionFields.map((field) => [field, edition[field]])))
}

const editionFields = [
  'article', 'locale', 'code', 'path', 'headline', 'standfirst', 'body', 'kind', 'dateline', 'byline', 'origin', 'hero', 'ai',
  'breadcrumbs', 'topicLinks', 'languages', 'section', 'locality', 'topics', 'authors', 'sources', 'pictures',
  'partnerCountries', 'commentsOpen', 'publishedAt',
] as const satisfies Array<keyof Edition>

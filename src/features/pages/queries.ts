import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import type { LexicalBody } from '@/features/articles/rules'
import type { Link } from '@/features/editions/types'
import { portal } from '@/features/portal'
import { localeCodes, publicPath, type InFiveLanguages, type Locale } from '@/locales'

type InLanguage = { locale: Locale; path: string; title: string }
export type SitePage = { title: string; slug: string; path: string; body: LexicalBody; hasContactForm: boolean; languages: InLanguage[] }
/** `elsewhere`: published, in other languages than the one asked for. */
export type FoundPage = SitePage | { moved: string } | { elsewhere: InLanguage[] }

type Row = {
  slug: string
  hasContactForm?: boolean | null
  title?: InFiveLanguages | null
  body?: Partial<Record<Locale, LexicalBody | null>> | null
  isPublished?: Partial<Record<Locale, boolean | null>> | null
}

const all = { collection: 'pages', locale: 'all', depth: 0, overrideAccess: true, pagination: false, limit: 200 } as const

/** A page about the portal, or null where there is none in any language. */
export async function findPage(locale: Locale, slug: string): Promise<FoundPage | null> {
  await carry(tags.site())
  const { docs } = await (await portal()).find({ ...all, where: { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] } })
  const rows = docs as unknown as Row[]
  const row = rows.find((candidate) => candidate.slug === slug)
  if (!row) return rows[0] ? { moved: rows[0].slug } : null
  const languages = localeCodes.flatMap((code): InLanguage[] => {
    const title = row.title?.[code]
    return row.isPublished?.[code] && title && row.body?.[code] ? [{ locale: code, path: publicPath(code, 'p', slug), title }] : []
  })
  if (languages.length === 0) return null
  const own = languages.find((language) => language.locale === locale)
  if (!own) return { elsewhere: languages }
  return { title: own.title, slug, path: own.path, body: row.body![locale]!, hasContactForm: row.hasContactForm === true, languages }
}

/** All pages about the portal that a language has. */
export async function findPages(locale: Locale): Promise<Link[]> {
  await carry(tags.site())
  const { docs } = await (await portal()).find({ ...all, sort: ['footerOrder', 'slug'], select: { title: true, slug: true, isPublished: true } })
  return (docs as unknown as Row[]).flatMap(({ slug, title, isPublished }) => (isPublished?.[locale] && title?.[locale] ? [{ name: title[locale], path: publicPath(locale, 'p', slug) }] : []))
}

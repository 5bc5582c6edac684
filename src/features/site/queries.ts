import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import type { Link } from '@/features/editions/types'
import { nameIn, idOf } from '@/features/editions/rules'
import { portal } from '@/features/portal'
import { publicPath, type InFiveLanguages, type Locale } from '@/locales'
import { readFurniture, type SiteFurniture } from './furniture'

export type MenuItem = Link & { id: string; kind: 'section' | 'locality'; children: Link[]; childIds: string[] }

/** What stands on every page, in one language. */
export type SiteFrame = SiteFurniture & {
  name: string
  tagline: string | null
  menu: MenuItem[]
  localities: Link[]
  /** The pages about the portal that its footer names. */
  pages: Link[]
  identity: Record<'owner' | 'governingBody' | 'personResponsible' | 'address' | 'phone' | 'email' | 'licence', string | null>
}

type NamedRow = { id: unknown; slug: string; name?: InFiveLanguages | null; parent?: unknown }

type PageRow = { slug: string; title?: InFiveLanguages | null; isPublished?: Partial<Record<Locale, boolean | null>> | null }

/** The masthead, the menu and the footer of a language. */
export async function findSiteFrame(locale: Locale): Promise<SiteFrame> {
  await carry(tags.site())
  const payload = await portal()
  const common = { depth: 0, overrideAccess: true } as const
  const everything = { ...common, locale: 'all', pagination: false, limit: 500, select: { name: true, slug: true, parent: true } } as const
  const [site, menu, sections, localities, furniture, pages] = await Promise.all([
    payload.findGlobal({ slug: 'site', ...common, locale }),
    payload.findGlobal({ slug: 'menu', ...common }),
    payload.find({ collection: 'sections', ...everything, sort: 'slug' }),
    payload.find({ collection: 'localities', ...everything, sort: 'slug' }),
    readFurniture(payload, locale),
    payload.find({ collection: 'pages', ...everything, select: { title: true, slug: true, isPublished: true }, where: { footerOrder: { exists: true } }, sort: ['footerOrder', 'slug'] }),
  ])
  const sectionRows = sections.docs as unknown as NamedRow[]
  const localityRows = localities.docs as unknown as NamedRow[]
  const link = ({ slug, name }: NamedRow): Link => ({ name: nameIn(name, locale), path: publicPath(locale, slug) })

  const items = (menu.items ?? []).flatMap((item): MenuItem[] => {
    const id = idOf(item.value)
    const isSection = item.relationTo === 'sections'
    const row = (isSection ? sectionRows : localityRows).find((candidate) => String(candidate.id) === id)
    if (!row) return []
    const children = isSection ? sectionRows.filter(({ parent }) => idOf(parent) === id) : []
    return [{ ...link(row), id: String(row.id), kind: isSection ? 'section' : 'locality', children: children.map(link), childIds: children.map((child) => String(child.id)) }]
  })
  return {
    ...furniture,
    name: site.name || '…',
    tagline: site.tagline || null,
    menu: items,
    localities: localityRows.map(link).sort((a, b) => a.name.localeCompare(b.name, locale)),
    pages: (pages.docs as unknown as PageRow[]).flatMap(({ slug, title, isPublished }) => (isPublished?.[locale] && title?.[locale] ? [{ name: title[locale], path: publicPath(locale, 'p', slug) }] : [])),
    identity: {
      owner: site.owner || null,
      governingBody: site.governingBody || null,
      personResponsible: site.personResponsible || null,
      address: site.address || null,
      phone: site.phone || null,
      email: site.email || null,
      licence: site.licence || null,
    },
  }
}
